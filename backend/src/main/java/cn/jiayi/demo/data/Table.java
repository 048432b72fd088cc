package cn.jiayi.demo.data;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is written, in an order in which every row finds the rows that it refers to. */
enum Table {
    INSTITUTION("id", "district_code", "place_id", "kind", "name", "address", "phone", "supervised_by_id"),
    COMBINATION("id", "primary_id", "hospital_id", "valid_from", "valid_until"),
    DEPARTMENT("id", "district_code", "hospital_id", "name", "location", "ordinal"),
    GRID_AREA(
            "id",
            "district_code",
            "village_id",
            "institution_id",
            "code",
            "name",
            "boundary",
            "population",
            "households",
            "assignment_version",
            "changed_by",
            "changed_at"),
    RESIDENT(
            "id",
            "district_code",
            "name",
            "sex",
            "birth_date",
            "died_on",
            "id_number_cipher",
            "id_number_index",
            "phone_cipher",
            "phone_index"),
    HOUSEHOLD(
            "id",
            "district_code",
            "town_id",
            "village_id",
            "grid_area_id",
            "institution_id",
            "number",
            "address",
            "residing_since",
            "head_id"),
    HOUSEHOLD_MEMBER("id", "household_id", "resident_id", "relation", "since", "until"),
    KEY_GROUP_MARK("id", "resident_id", "household_id", "key_group", "source", "since", "until"),
    TEAM(
            "id",
            "district_code",
            "institution_id",
            "town_id",
            "kind",
            "name",
            "studio",
            "phone",
            "tcm_guidance",
            "permitted_from",
            "permitted_until",
            "signed_households"),
    TEAM_MEMBER("id", "team_id", "name", "role", "is_leader", "qualification", "duties", "phone", "since", "until"),
    TEAM_LEADERSHIP("team_id", "since", "member_id", "until"),
    TEAM_QUALIFICATION("id", "member_id", "title", "certificate", "valid_from", "valid_until"),
    GRID_CHANGE("id", "institution_id", "made_by", "made_by_name", "made_at", "undoable_until", "area_count"),
    GRID_CHANGE_AREA("grid_change_id", "grid_area_id", "version_after"),
    GRID_ASSIGNMENT("id", "grid_area_id", "team_id", "member_id", "since", "until", "began_by_id", "ended_by_id"),
    CONTRACT(
            "id",
            "number",
            "district_code",
            "town_id",
            "institution_id",
            "team_id",
            "household_id",
            "policy_id",
            "state",
            "signed_on",
            "signer_id",
            "signer_name",
            "signer_authority",
            "persons",
            "ends_on",
            "end_reason"),
    CONTRACT_TERM("contract_id", "number", "first_day", "last_day"),
    CONTRACT_TEAM("contract_id", "since", "team_id", "until"),
    CONTRACT_MEMBER("contract_id", "resident_id", "name", "relation"),
    TERMINATION_REQUEST(
            "id",
            "contract_id",
            "district_code",
            "institution_id",
            "team_id",
            "household_id",
            "state",
            "reason",
            "note",
            "effect",
            "requested_by_id",
            "requested_by_name",
            "requested_at",
            "answer_by",
            "answered_by_name",
            "closed_at",
            "answer",
            "ends_on"),
    CLINIC_SLOT(
            "id",
            "district_code",
            "hospital_id",
            "department_id",
            "doctor_name",
            "starts_at",
            "ends_at",
            "team_id",
            "opens_to_all_at",
            "state",
            "taken_by_id",
            "held_until"),
    REFERRAL(
            "id",
            "number",
            "district_code",
            "hospital_id",
            "department_id",
            "institution_id",
            "team_id",
            "contract_id",
            "household_id",
            "resident_id",
            "referred_by",
            "urgency",
            "summary",
            "state",
            "slot_id",
            "slot_starts_at",
            "created_at",
            "answer_by",
            "decline_reason",
            "hospital_note",
            "changes"),
    REFERRAL_EVENT("id", "referral_id", "ordinal", "at", "state", "by_name", "note", "slot_starts_at"),
    COVERAGE_COUNTER("town_id", "signed_households", "signed_persons");

    private final List<String> columns;

    Table(String... columns) {
        this.columns = List.of(columns);
    }

    List<String> columns() {
        return columns;
    }

    String insert() {
        String places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        return "insert into %s (%s) values (%s)"
                .formatted(name().toLowerCase(Locale.ROOT), String.join(", ", columns), places);
    }
}
