package cn.jiayi.household;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Findings extends Repository<HouseholdFinding, UUID> {

    List<HouseholdFinding> findByHouseholdIdInOrderByKindAscIdAsc(Collection<UUID> householdIds);

    /** The next households of the register, by id. */
    @Query("select household.id from Household household where household.id > :after order by household.id limit :most")
    List<UUID> householdsAfter(UUID after, int most);

    HouseholdFinding save(HouseholdFinding finding);

    void delete(HouseholdFinding finding);
}
