package cn.jiayi.rights;

import cn.jiayi.platform.CivilDay;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which type an argument's id is of, by its name, and values for arguments by their names. */
final class Ids {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("residentId", "Resident"),
            Map.entry("signerId", "Resident"),
            Map.entry("keptId", "Resident"),
            Map.entry("doubleId", "Resident"),
            Map.entry("householdId", "Household"),
            Map.entry("noticeIds", "Notice"),
            Map.entry("renewalIds", "Renewal"),
            Map.entry("problemId", "RenewalProblem"),
            Map.entry("contractId", "Contract"),
            Map.entry("contractIds", "Contract"),
            Map.entry("transferId", "Transfer"),
            Map.entry("requestId", "TerminationRequest"),
            Map.entry("areaId", "GridArea"),
            Map.entry("gridAreaId", "GridArea"),
            Map.entry("teamId", "Team"),
            Map.entry("memberId", "TeamMember"),
            Map.entry("changeId", "GridChange"),
            Map.entry("departmentId", "Department"),
            Map.entry("hospitalId", "Institution"),
            Map.entry("institutionId", "Institution"),
            Map.entry("primaryId", "Institution"),
            Map.entry("combinationId", "Combination"),
            Map.entry("visitId", "Visit"),
            Map.entry("slotId", "ClinicSlot"),
            Map.entry("wardId", "Ward"),
            Map.entry("attachmentIds", "Attachment"),
            Map.entry("wardChangeId", "WardChange"),
            Map.entry("scheduleId", "ClinicSchedule"),
            Map.entry("allocationId", "TaskAllocation"),
            Map.entry("applicationId", "Application"),
            Map.entry("referralId", "Referral"),
            Map.entry("villageId", "Place"),
            Map.entry("townId", "Place"),
            Map.entry("downReferralId", "DownReferral"),
            Map.entry("importId", "RosterImport"),
            Map.entry("placeId", "Place"));

    private Ids() {}

    /** The id of a record that does not exist. */
    static String unknown(String argument) {
        return GlobalId.of(argument.equals("id") ? "Contract" : type(argument), UUID.randomUUID());
    }

    static String type(String argument) {
        String type = TYPES.get(argument);
        if (type == null) {
            throw new IllegalStateException(
                    "of which type is the id in «" + argument + "»? A line for it is missing here");
        }
        return type;
    }

    /** The id of the plot's record of the argument's type; of none that exists, if plots have no such record. */
    static String of(@Nullable Plot plot, String argument) {
        return plot == null || !plot.rows().containsKey(type(argument))
                ? unknown(argument)
                : GlobalId.of(type(argument), plot.one(type(argument)));
    }

    static String text(String argument) {
        return switch (argument) {
            case "idempotencyKey" -> UUID.randomUUID().toString();
            case "districtCode" -> "500112";
            case "startTime" -> "08:00";
            case "fileName" -> "annex.csv";
            case "content" -> "eA==";
            default -> "测试";
        };
    }

    static LocalDate day(String argument) {
        LocalDate today = LocalDate.now(CivilDay.ZONE);
        return argument.equals("from") ? today : today.plusDays(30);
    }
}
