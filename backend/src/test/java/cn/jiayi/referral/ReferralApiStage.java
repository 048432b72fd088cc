package cn.jiayi.referral;

import static cn.jiayi.Fixtures.YUBEI;
import static cn.jiayi.referral.ReferralFixtures.key;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Testers;
import cn.jiayi.hospital.HospitalFixtures;
import cn.jiayi.hospital.HospitalFixtures.Clinic;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.referral.ReferralFixtures.Ward;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** A team, a hospital with a clinic and a ward, and how referrals are asked for over HTTP; nothing may contradict itself afterwards. */
abstract class ReferralApiStage {

    static final String REFERRAL = """
            fragment all on Referral {
                id number state urgency summary createdAt answerBy waitsFor referredBy declineReason hospitalNote
                patient { name sex age phoneMasked keyGroups }
                team { id name } department { name hospital { name } }
                slot { id state startsAt heldUntil reservedFor { name } department { name } referral { number } }
                want isGreenChannel bed { ward location firstNight lastNight }
                events { at act state by note slotStartsAt firstNight }
                viewerCanAnswer viewerCanCancel viewerCanAcceptOffer viewerCanArrive viewerCanCorrectUntil viewerCanSendBack
            }
            """;

    static final String LIST = """
            query ($filter: ReferralFilter, $first: Int, $after: String) { referrals(filter: $filter, first: $first, after: $after) {
                edges { node { ...all } } pageInfo { hasNextPage endCursor } } }
            """ + REFERRAL;

    static final String QUEUE = """
            query ($first: Int, $after: String) { referralQueue(first: $first, after: $after) {
                edges { node { ...all } } pageInfo { hasNextPage endCursor } } }
            """ + REFERRAL;

    @Autowired
    Fixtures fixtures;

    @Autowired
    HospitalFixtures hospitals;

    @Autowired
    ReferralFixtures referrals;

    @Autowired
    SlotsAndReferrals database;

    @Autowired
    Testers testers;

    @Autowired
    Clock clock;

    Clinic clinic;
    Ward ward;
    Actor hospital;

    @BeforeEach
    void aTeamAndAHospital() {
        clinic = hospitals.clinic(YUBEI);
        ward = referrals.ward(YUBEI);
        hospital = clinic.coordinator();
    }

    @AfterEach
    void nothingContradictsItself() {
        assertThat(database.contradictions(clinic.hospitalId())).isEmpty();
    }

    String reason(Actor actor, String field, String type, UUID referral) {
        return answer(actor, field, type, referral, Map.of())
                .path("answer.reason")
                .entity(String.class)
                .get();
    }

    void assertForbidden(Actor actor, String document, Map<String, ?> input) {
        testers.as(actor)
                .document(document)
                .variable("input", input)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN")));
    }

    GraphQlTester.Response answer(Actor actor, String field, String type, UUID referral, Map<String, Object> more) {
        return execute(actor, document(field, type), input(referral, more));
    }

    static String document(String field, String type) {
        return """
                mutation ($input: %s!) { answer: %s(input: $input) {
                    __typename
                    ... on ReferralAnswered { referral { ...all } }
                    ... on ReferralAnswerRefused { reason message current { ...all } }
                } }
                """.formatted(type, field) + REFERRAL;
    }

    GraphQlTester.Response list(Actor actor, Map<String, ?> filter) {
        return testers.as(actor).document(LIST).variable("filter", filter).execute();
    }

    GraphQlTester.Response queue(Actor actor, int first) {
        return testers.as(actor).document(QUEUE).variable("first", first).execute();
    }

    GraphQlTester.Response node(Actor actor, UUID id) {
        return testers.as(actor)
                .document("query ($id: ID!) { node(id: $id) { ...all } }" + REFERRAL)
                .variable("id", referral(id))
                .execute();
    }

    GraphQlTester.Response execute(Actor actor, String document, Map<String, ?> input) {
        return testers.as(actor).document(document).variable("input", input).execute();
    }

    static Map<String, Object> input(UUID referral, Map<String, Object> more) {
        Map<String, Object> input = new HashMap<>(Map.of("idempotencyKey", key(), "referralId", referral(referral)));
        input.putAll(more);
        return input;
    }

    UUID ownSlot() {
        return hospitals.slotKeptFor(clinic, ward.team().id());
    }

    static String slot(UUID id) {
        return GlobalId.of("ClinicSlot", id);
    }

    static String resident(UUID id) {
        return GlobalId.of("Resident", id);
    }

    static String referral(UUID id) {
        return GlobalId.of("Referral", id);
    }
}
