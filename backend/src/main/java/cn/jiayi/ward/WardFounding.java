package cn.jiayi.ward;

import cn.jiayi.hospital.Department;
import cn.jiayi.platform.Ids;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sets wards up with their nights. */
@Service
@RequiredArgsConstructor
class WardFounding {

    private final Wards wards;
    private final WardNights nights;
    private final Clock clock;

    @Transactional(propagation = Propagation.MANDATORY)
    UUID found(Department department, WardDraft draft) {
        Ward ward = wards.saveAndFlush(new Ward(Ids.next(), department, draft));
        LocalDate today = LocalDate.now(clock);
        nights.make(new Nights(today, today.plusDays(BedPools.DAYS_AHEAD)), ward.getId());
        return ward.getId();
    }
}
