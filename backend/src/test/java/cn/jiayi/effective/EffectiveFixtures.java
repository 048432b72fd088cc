package cn.jiayi.effective;

import cn.jiayi.Fixtures.Home;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.Uuids;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Visits on any day under any contract, and what a count has made of a household. */
@TestComponent
@RequiredArgsConstructor
public class EffectiveFixtures {

    private final JdbcClient jdbc;

    /** Of a household's head at the institution of the contract. */
    public UUID visited(Home home, UUID contract, LocalDate day) {
        return visited(home, home.headId(), contract, day, home.practice().id());
    }

    public UUID visited(Home home, UUID resident, UUID contract, LocalDate day, UUID place) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into visit (id, district_code, institution_id, department, day, resident_id, household_id, contract_id,
                            team_id, home_institution_id, ground, carries_benefits, policy_id, decisions, recorded_by, recorded_at)
                        select :id, district_code, :place, '全科', :day, :resident, household_id, id,
                            team_id, institution_id, 'OWN_INSTITUTION', true, policy_id, 1, '某人', utc_timestamp(6)
                        from contract where id = :contract
                        """)
                .param("id", Uuids.bytes(id))
                .param("place", Uuids.bytes(place))
                .param("day", day)
                .param("resident", Uuids.bytes(resident))
                .param("contract", Uuids.bytes(contract))
                .update();
        return id;
    }

    public void cancel(UUID visit) {
        jdbc.sql(
                        "update visit set cancelled_at = utc_timestamp(6), cancelled_by = '某人', cancel_reason = '录入错误' where id = ?")
                .param(Uuids.bytes(visit))
                .update();
    }

    /** As counted last; empty for whoever did not count at all. */
    Optional<Boolean> isServed(UUID resident) {
        return jdbc.sql("select is_served from effective_person where resident_id = ?")
                .param(Uuids.bytes(resident))
                .query(Boolean.class)
                .optional();
    }

    LocalDate lastServiceOf(UUID resident) {
        return jdbc.sql("select last_service_on from effective_person where resident_id = ?")
                .param(Uuids.bytes(resident))
                .query(LocalDate.class)
                .single();
    }

    /** Persons and served of a team, an institution or a town. */
    List<Integer> counted(String cut, UUID subject, LocalDate day) {
        return jdbc.sql(
                        "select persons, served from effective_count where cut = :cut and subject_id = :subject and day = :day")
                .param("cut", cut)
                .param("subject", Uuids.bytes(subject))
                .param("day", day)
                .query((row, number) -> List.of(row.getInt("persons"), row.getInt("served")))
                .optional()
                .orElse(List.of());
    }
}
