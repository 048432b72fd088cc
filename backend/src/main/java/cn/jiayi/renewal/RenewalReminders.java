package cn.jiayi.renewal;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RenewalReminders extends Repository<RenewalReminder, RenewalReminder.Key> {

    @Query("select reminder.key from RenewalReminder reminder where reminder.key.contractId in :contracts")
    Set<RenewalReminder.Key> of(Collection<UUID> contracts);
}
