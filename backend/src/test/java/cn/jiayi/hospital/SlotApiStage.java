package cn.jiayi.hospital;

import static cn.jiayi.Fixtures.YUBEI;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.Testers;
import cn.jiayi.hospital.HospitalFixtures.Clinic;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** A clinic and two teams, and how slots are asked for over HTTP. */
abstract class SlotApiStage {

    static final String OWN = """
            query ($filter: ClinicSlotFilter!, $first: Int) { clinicSlots(filter: $filter, first: $first) {
                edges { node { id startsAt state servedBy viewerCanWithdraw reservedFor { name } referral { number }
                    department { name hospital { name } } } } pageInfo { hasNextPage } } }
            """;

    @Autowired
    Fixtures fixtures;

    @Autowired
    HospitalFixtures hospitals;

    @Autowired
    Testers testers;

    @Autowired
    Clock clock;

    Clinic clinic;
    Practice practice;
    Crew one;
    Crew two;

    @BeforeEach
    void aHospitalAndTwoTeams() {
        clinic = hospitals.clinic(YUBEI);
        practice = fixtures.practice(YUBEI);
        one = fixtures.team(practice);
        two = fixtures.team(practice);
    }

    GraphQlTester.Response execute(Actor actor, String document, Map<String, ?> input) {
        return testers.as(actor).document(document).variable("input", input).execute();
    }

    GraphQlTester.Response own(Actor actor, LocalDate from, LocalDate until) {
        return testers.as(actor)
                .document(OWN)
                .variable("filter", Map.of("from", from.toString(), "until", until.toString()))
                .execute();
    }

    Map<String, Object> input(Map<String, Object> change) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "idempotencyKey",
                UUID.randomUUID().toString(),
                "departmentId",
                GlobalId.of("Department", clinic.departmentId()),
                "servedBy",
                "王医生",
                "days",
                List.of(today().plusDays(20).toString()),
                "startTime",
                "08:30",
                "slotMinutes",
                20,
                "quotas",
                List.of(quota(one, 1))));
        input.putAll(change);
        return input;
    }

    static Map<String, Object> quota(Crew team, int count) {
        return Map.of("teamId", id(team), "count", count);
    }

    static String id(Crew team) {
        return GlobalId.of("Team", team.id());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
