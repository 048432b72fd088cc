package cn.jiayi.district;

import cn.jiayi.platform.Uuids;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Enters a district file. A row that is there stays as it is; the same id from two replicas at once is one row. */
@Component
@RequiredArgsConstructor
class DistrictRegister {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    void enter(DistrictFile file) {
        jdbc.sql("insert into district (id, code, name) values (:id, :code, :name) on duplicate key update id = id")
                .param("id", Uuids.bytes(file.districtId()))
                .param("code", file.code())
                .param("name", file.name())
                .update();
        for (DistrictFile.Policy policy : file.policies()) {
            policy(file, policy);
        }
        for (int i = 0; i < file.towns().size(); i++) {
            town(file, file.towns().get(i), i + 1);
        }
    }

    private void town(DistrictFile file, DistrictFile.Town town, int ordinal) {
        UUID townId = file.townId(town);
        place(new PlaceRow(
                Uuids.bytes(townId),
                file.code(),
                null,
                PlaceKind.TOWN.name(),
                town.code(),
                town.name(),
                town.residence().name(),
                town.population(),
                town.sample(),
                ordinal));
        for (int i = 0; i < town.villages().size(); i++) {
            DistrictFile.Village village = town.villages().get(i);
            place(new PlaceRow(
                    Uuids.bytes(file.villageId(town, village)),
                    file.code(),
                    Uuids.bytes(townId),
                    PlaceKind.VILLAGE.name(),
                    village.code(),
                    village.name(),
                    town.residence().name(),
                    village.population(),
                    village.sample(),
                    i + 1));
        }
    }

    /** A row of the table, its components named as the parameters. */
    private record PlaceRow(
            byte[] id,
            String district,
            byte @Nullable [] town,
            String kind,
            @Nullable String code,
            String name,
            String residence,
            int population,
            boolean sample,
            int ordinal) {}

    private void place(PlaceRow row) {
        jdbc.sql("""
                        insert into place (id, district_code, town_id, kind, code, name, residence, permanent_population, is_sample, ordinal)
                        values (:id, :district, :town, :kind, :code, :name, :residence, :population, :sample, :ordinal)
                        on duplicate key update id = id
                        """).paramSource(row).update();
    }

    private void policy(DistrictFile file, DistrictFile.Policy policy) {
        jdbc.sql("""
                        insert into district_policy (
                            id, district_code, version, source, valid_from, valid_until, term_years, residence_months,
                            households_advised, households_limit, resident_fee_fen, subsidy_per_person_fen,
                            contracting_share_percent, is_one_plus_one, termination_answer_days, application_answer_days,
                            application_lapse_days, notice_days, referral_answer_hours, referral_soon_minutes,
                            green_channel_minutes, referral_valid_days, visit_record_days,
                            slot_release_days, slot_public_hours, undo_minutes, targets, task_rounding, required_team_roles, services)
                        values (
                            :id, :district, :version, :source, :validFrom, :validUntil, :termYears, :residenceMonths,
                            :householdsAdvised, :householdsLimit, :residentFee, :subsidy,
                            :share, :onePlusOne, :terminationAnswerDays, :applicationAnswerDays,
                            :applicationLapseDays, :noticeDays, :referralAnswerHours, :referralSoonMinutes,
                            :greenChannelMinutes, :referralValidDays, :visitRecordDays,
                            :slotReleaseDays, :slotPublicHours, :undoMinutes, :targets, :taskRounding, :requiredTeamRoles, :services)
                        on duplicate key update id = id
                        """)
                .param("id", Uuids.bytes(file.policyId(policy)))
                .param("district", file.code())
                .param("version", policy.version())
                .param("source", policy.source())
                .param("validFrom", policy.validFrom())
                .param("validUntil", policy.validUntil())
                .param("termYears", policy.termYears())
                .param("residenceMonths", policy.residenceMonths())
                .param("householdsAdvised", policy.householdsAdvised())
                .param("householdsLimit", policy.householdsLimit())
                .param("residentFee", policy.residentFeeFen())
                .param("subsidy", policy.subsidyFen())
                .param("share", policy.contractingSharePercent())
                .param("onePlusOne", policy.onePlusOne())
                .param("terminationAnswerDays", policy.terminationAnswerDays())
                .param("applicationAnswerDays", policy.applicationAnswerDays())
                .param("applicationLapseDays", policy.applicationLapseDays())
                .param("noticeDays", policy.noticeDays())
                .param("referralAnswerHours", policy.referralAnswerHours())
                .param("referralSoonMinutes", policy.referralSoonMinutes())
                .param("greenChannelMinutes", policy.greenChannelMinutes())
                .param("referralValidDays", policy.referralValidDays())
                .param("visitRecordDays", policy.visitRecordDays())
                .param("slotReleaseDays", policy.slotReleaseDays())
                .param("slotPublicHours", policy.slotPublicHours())
                .param("undoMinutes", policy.undoMinutes())
                .param("targets", json.writeValueAsString(policy.targets()))
                .param("taskRounding", policy.taskRounding().name())
                .param("requiredTeamRoles", json.writeValueAsString(policy.requiredTeamRoles()))
                .param("services", json.writeValueAsString(policy.services()))
                .update();
    }
}
