package cn.jiayi.demo.data;

import cn.jiayi.demo.DemoAccount;
import cn.jiayi.district.Residence;
import cn.jiayi.district.TeamRole;
import java.util.List;
import java.util.UUID;

/**
 * What the generator has to know of a district: its places and the numbers of its policy.
 *
 * @param shortName such as 渝北
 * @param roster who can sign in there; the first of a role gets the leading part of that role
 */
record DistrictOutline(
        String code, String shortName, Policy policy, List<Town> towns, Region region, List<DemoAccount> roster) {

    /** The subject of whoever of the roster has this name; of nobody in particular otherwise. */
    UUID leadingSubject(String name) {
        return roster.stream()
                .filter(account -> account.name().equals(name))
                .map(DemoAccount::subject)
                .findFirst()
                .orElse(new UUID(0, 0));
    }

    record Policy(
            UUID id,
            int version,
            int termYears,
            int residenceMonths,
            boolean isOnePlusOne,
            int terminationAnswerDays,
            int applicationAnswerDays,
            int applicationLapseDays,
            int noticeDays,
            int referralAnswerHours,
            int greenChannelMinutes,
            int slotReleaseDays,
            int slotPublicHours,
            int undoMinutes,
            int householdsAtMost,
            List<TeamRole> requiredTeamRoles) {}

    record Town(UUID id, String name, Residence residence, int population, List<Village> villages) {

        boolean isRural() {
            return residence == Residence.RURAL;
        }

        /** 双凤桥街道 → 双凤桥. */
        String shortName() {
            return name.replaceFirst("(街道|镇|乡)$", "");
        }
    }

    record Village(UUID id, String name, int population) {}

    /** About where the district lies and how wide it is, for maps, and its telephone area code. */
    record Region(double longitude, double latitude, double kilometres, String areaCode) {}
}
