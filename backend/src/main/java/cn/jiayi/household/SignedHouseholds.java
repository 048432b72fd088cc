package cn.jiayi.household;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.data.jpa.domain.Specification;

/** Which households have a contract in force today, and with whom: the module that owns contracts says so. */
public interface SignedHouseholds {

    Specification<Household> signed();

    Specification<Household> signedWith(UUID teamId);

    /** The name of the team by household, in one statement; a household without a contract has no entry. */
    Map<UUID, String> teamNamesOf(Collection<UUID> householdIds);
}
