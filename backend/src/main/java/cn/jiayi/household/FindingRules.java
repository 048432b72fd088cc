package cn.jiayi.household;

import static cn.jiayi.household.HouseholdFindingKind.HEAD_MISSING;
import static cn.jiayi.household.HouseholdFindingKind.IN_TWO_HOUSEHOLDS;
import static cn.jiayi.household.HouseholdFindingKind.NO_CONTACT;
import static cn.jiayi.household.HouseholdFindingKind.NO_ID_NUMBER;
import static cn.jiayi.household.HouseholdFindingKind.NO_MEMBERS;
import static cn.jiayi.household.HouseholdFindingKind.REGISTERED_TWICE;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has to be put right about a household, as its members are on a day (trap 8). */
final class FindingRules {

    /** A newborn's number takes a while. */
    static final int DAYS_TO_IDENTIFY = 60;

    /** @param residentId absent where it is about the household */
    record Found(
            HouseholdFindingKind kind,
            UUID householdId,
            @Nullable UUID residentId) {}

    private FindingRules() {}

    static Set<Found> of(Household household, List<HouseholdMember> members, LocalDate today) {
        if (household.hasEnded()) {
            return Set.of();
        }
        if (members.isEmpty()) {
            return Set.of(new Found(NO_MEMBERS, household.getId(), null));
        }
        Set<Found> found = new HashSet<>();
        if (members.stream().noneMatch(member -> isLivingHead(household, member))) {
            found.add(new Found(HEAD_MISSING, household.getId(), null));
        }
        if (members.stream().allMatch(member -> member.getResident().getPhone() == null)) {
            found.add(new Found(NO_CONTACT, household.getId(), null));
        }
        members.forEach(member -> found.addAll(ofMember(member, today)));
        return found;
    }

    private static boolean isLivingHead(Household household, HouseholdMember member) {
        Resident resident = member.getResident();
        return resident.getId().equals(household.getHeadId()) && resident.getDiedOn() == null;
    }

    private static Set<Found> ofMember(HouseholdMember member, LocalDate today) {
        Resident resident = member.getResident();
        Set<Found> found = new HashSet<>();
        if (member.isDoubtful()) {
            found.add(new Found(IN_TWO_HOUSEHOLDS, member.getHouseholdId(), resident.getId()));
        }
        if (resident.getDoubleOfId() != null) {
            found.add(new Found(REGISTERED_TWICE, member.getHouseholdId(), resident.getId()));
        }
        if (resident.getIdNumber() == null && resident.getBirthDate().isBefore(today.minusDays(DAYS_TO_IDENTIFY))) {
            found.add(new Found(NO_ID_NUMBER, member.getHouseholdId(), resident.getId()));
        }
        return found;
    }
}
