package cn.jiayi.household;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import java.util.EnumSet;
import java.util.Set;

/** Which acts are open on a record now (trap 27): the same for the screens and for the acts themselves. */
public final class LifeActions {

    private LifeActions() {}

    private static boolean mayRecord(Actor actor) {
        return actor.is(Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR, Role.INSTITUTION_ADMIN);
    }

    /** @param members how many the household has today */
    public static Set<HouseholdAction> open(Actor actor, Household household, int members) {
        if (!mayRecord(actor) || household.hasEnded()) {
            return Set.of();
        }
        Set<HouseholdAction> open = EnumSet.allOf(HouseholdAction.class);
        if (members < 2) {
            open.remove(HouseholdAction.SPLIT);
        }
        if (members == 0) {
            open.removeAll(EnumSet.of(HouseholdAction.NEWBORN, HouseholdAction.LEAVE, HouseholdAction.CHANGE_HEAD));
        }
        return open;
    }

    /** @param isMember whether the resident belongs to a household today */
    public static Set<ResidentAction> open(Actor actor, Resident resident, boolean isMember) {
        if (!mayRecord(actor)) {
            return Set.of();
        }
        if (resident.getDoubleOfId() != null && !isMember) {
            return EnumSet.of(ResidentAction.UNDO_MERGE);
        }
        if (resident.getDiedOn() != null || !isMember) {
            return EnumSet.of(ResidentAction.MERGE);
        }
        Set<ResidentAction> open = EnumSet.complementOf(EnumSet.of(ResidentAction.UNDO_MERGE));
        if (resident.getIdNumber() != null) {
            open.remove(ResidentAction.IDENTIFY);
        }
        return open;
    }
}
