package cn.jiayi.household;

import cn.jiayi.platform.PersonalData;
import cn.jiayi.platform.Uuids;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.stereotype.Component;

/** Adds newcomers, those of a table in one statement: a million people are too many to be entities first. */
@Component
@RequiredArgsConstructor
class NewcomerRows {

    private final JdbcTemplate jdbc;
    private final PersonalData personalData;

    /** Each row finds the rows that it names. */
    void write(Newcomers newcomers) {
        add("""
                insert into resident (id, district_code, name, sex, birth_date, id_number_cipher, id_number_index,
                    phone_cipher, phone_index, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""", newcomers.residents(), this::set);
        add("""
                insert into household (id, district_code, town_id, village_id, grid_area_id, institution_id, number, address,
                    residing_since, head_id, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""", newcomers.households(), NewcomerRows::set);
        add("""
                insert into household_member (id, household_id, resident_id, relation, since, is_doubtful)
                values (?, ?, ?, ?, ?, false)""", newcomers.members(), NewcomerRows::set);
        add("""
                insert into key_group_mark (id, resident_id, household_id, key_group, source, since)
                values (?, ?, ?, ?, ?, ?)""", newcomers.marks(), NewcomerRows::set);
        add("""
                insert into life_event (id, household_id, resident_id, resident_name, kind, day, address, key_group,
                    recorded_by, recorded_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", newcomers.events(), NewcomerRows::set);
        add("""
                insert into household_finding (id, household_id, resident_id, kind, found_on)
                values (?, ?, ?, ?, ?)""", newcomers.findings(), NewcomerRows::set);
    }

    private <T> void add(String insert, List<T> rows, ParameterizedPreparedStatementSetter<T> setter) {
        if (!rows.isEmpty()) {
            jdbc.batchUpdate(insert, rows, rows.size(), setter);
        }
    }

    private void set(PreparedStatement row, Resident resident) throws SQLException {
        set(row, 1, resident.getId());
        row.setString(2, resident.getDistrictCode());
        row.setString(3, resident.getName());
        row.setString(4, resident.getSex().name());
        row.setObject(5, resident.getBirthDate());
        row.setBytes(6, resident.getIdNumber() == null ? null : personalData.sealed(resident.getIdNumber()));
        row.setBytes(7, resident.getIdNumber() == null ? null : personalData.index(resident.getIdNumber()));
        row.setBytes(8, resident.getPhone() == null ? null : personalData.sealed(resident.getPhone()));
        row.setBytes(9, resident.getPhone() == null ? null : personalData.index(resident.getPhone()));
    }

    private static void set(PreparedStatement row, Household household) throws SQLException {
        set(row, 1, household.getId());
        row.setString(2, household.getDistrictCode());
        set(row, 3, household.getTownId());
        set(row, 4, household.getVillageId());
        set(row, 5, household.getGridAreaId());
        set(row, 6, household.getInstitutionId());
        row.setString(7, household.getNumber());
        row.setString(8, household.getAddress());
        row.setObject(9, household.getResidingSince());
        set(row, 10, household.getHeadId());
    }

    private static void set(PreparedStatement row, HouseholdMember member) throws SQLException {
        set(row, 1, member.getId());
        set(row, 2, member.getHouseholdId());
        set(row, 3, member.getResident().getId());
        row.setString(4, member.getRelation().name());
        row.setObject(5, member.getSince());
    }

    private static void set(PreparedStatement row, KeyGroupMark mark) throws SQLException {
        set(row, 1, mark.getId());
        set(row, 2, mark.getResidentId());
        set(row, 3, mark.getHouseholdId());
        row.setString(4, mark.getKeyGroup().name());
        row.setString(5, mark.getSource());
        row.setObject(6, mark.getSince());
    }

    private static void set(PreparedStatement row, LifeEvent event) throws SQLException {
        set(row, 1, event.getId());
        set(row, 2, event.getHouseholdId());
        set(row, 3, event.getResidentId());
        row.setString(4, event.getResidentName());
        row.setString(5, event.getKind().name());
        row.setObject(6, event.getDay());
        row.setString(7, event.getAddress());
        row.setString(
                8, event.getKeyGroup() == null ? null : event.getKeyGroup().name());
        row.setString(9, event.getRecordedBy());
        row.setObject(10, LocalDateTime.ofInstant(event.getRecordedAt(), ZoneOffset.UTC));
    }

    private static void set(PreparedStatement row, HouseholdFinding finding) throws SQLException {
        set(row, 1, finding.getId());
        set(row, 2, finding.getHouseholdId());
        set(row, 3, finding.getResidentId());
        row.setString(4, finding.getKind().name());
        row.setObject(5, finding.getFoundOn());
    }

    private static void set(PreparedStatement row, int column, @Nullable UUID id) throws SQLException {
        row.setBytes(column, Uuids.bytesOrNull(id));
    }
}
