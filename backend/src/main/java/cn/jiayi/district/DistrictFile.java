package cn.jiayi.district;

import cn.jiayi.platform.Money;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a file under {@code districts/} says, named as in the file. Ids follow from names, so that a file read twice or by two
 * replicas at once means the same rows.
 */
record DistrictFile(String code, String name, List<Policy> policies, List<Town> towns) {

    /** Six digits to the district, nine to the town, twelve to the village, each under the one before (trap 25). */
    DistrictFile {
        demand(name, code, "\\d{6}");
        for (Town town : towns) {
            demand(town.name(), town.code(), code + "\\d{3}");
            town.villages().forEach(village -> demand(village.name(), village.code(), town.code() + "\\d{3}"));
        }
    }

    private static void demand(String name, @Nullable String code, String form) {
        if (code != null && !code.matches(form)) {
            throw new IllegalArgumentException(
                    "the division code %s of %s is not of the form %s".formatted(code, name, form));
        }
    }

    record Policy(
            int version,
            String source,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            int termYears,
            int residenceMonths,
            @Nullable Integer householdsAdvised,
            @Nullable Integer householdsLimit,
            @Nullable String residentFee,
            @Nullable String subsidyPerPerson,
            @Nullable BigDecimal contractingSharePercent,
            boolean onePlusOne,
            int terminationAnswerDays,
            int applicationAnswerDays,
            int applicationLapseDays,
            int noticeDays,
            int referralAnswerHours,
            int referralSoonMinutes,
            int greenChannelMinutes,
            int referralValidDays,
            int visitRecordDays,
            int slotReleaseDays,
            int slotPublicHours,
            int undoMinutes,
            List<CoverageTarget> targets,
            TaskRounding taskRounding,
            List<TeamRole> requiredTeamRoles,
            List<PolicyService> services) {

        @Nullable Long residentFeeFen() {
            return residentFee == null ? null : Money.ofYuan(residentFee).fen();
        }

        @Nullable Long subsidyFen() {
            return subsidyPerPerson == null
                    ? null
                    : Money.ofYuan(subsidyPerPerson).fen();
        }
    }

    record Town(
            String name,
            @Nullable String code,
            Residence residence,
            int population,
            boolean sample,
            List<Village> villages) {}

    /** Of the same residence as its town. */
    record Village(String name, @Nullable String code, int population, boolean sample) {}

    UUID districtId() {
        return id("district");
    }

    UUID policyId(Policy policy) {
        return id("policy", String.valueOf(policy.version()));
    }

    UUID townId(Town town) {
        return id("place", town.name());
    }

    UUID villageId(Town town, Village village) {
        return id("place", town.name(), village.name());
    }

    private UUID id(String kind, String... names) {
        String path = "jiayi:" + kind + ":" + code + ":" + String.join(":", names);
        return UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8));
    }
}
