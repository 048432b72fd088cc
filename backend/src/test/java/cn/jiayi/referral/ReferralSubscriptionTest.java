package cn.jiayi.referral;

import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Tokens;
import cn.jiayi.hospital.HospitalFixtures;
import cn.jiayi.hospital.HospitalFixtures.Clinic;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.LiveEvents;
import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.referral.ReferralFixtures.Ward;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** M24: the team sees at once what the hospital does, and the hospital what the team does; nobody sees what is not theirs. */
@IntegrationTest
class ReferralSubscriptionTest {

    private static final String CHANGES = """
            subscription { referralChanged { id state patient { name } slot { id state } team { name }
                events { state by } viewerCanAnswer viewerCanAcceptOffer } }
            """;

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private HospitalFixtures hospitals;

    @Autowired
    private ReferralFixtures referrals;

    @Autowired
    private LiveEvents live;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Tokens tokens;

    @Autowired
    private Clock clock;

    @Value("${jiayi.issuer}")
    private String origin;

    private Clinic clinic;
    private Ward ward;

    @BeforeEach
    void aTeamAndAHospital() {
        clinic = hospitals.clinic(YUBEI);
        ward = referrals.ward(YUBEI);
    }

    @Test
    void eachSeesWhatTheOtherDoesAndNoOneElseDoes() throws Exception {
        Ward foreign = referrals.ward(YUBEI);
        Clinic elsewhere = hospitals.clinic(YUBEI);
        UUID foreignBefore = referrals.waiting(foreign, elsewhere);
        try (Listening team = ofTeam(ward, fixtures.leader(ward.team()));
                Listening hospital = ofHospital(clinic);
                Listening otherTeam = ofTeam(foreign, foreign.member());
                Listening otherHospital = ofHospital(elsewhere)) {
            UUID referral = referrals.offered(ward, clinic);
            team.await(event -> event.at("/state").asString().equals("OFFERED"));
            hospital.await(event -> event.at("/state").asString().equals("OFFERED"));
            referrals.cancel(ward, referral);
            team.await(event -> event.at("/state").asString().equals("CANCELLED"));
            JsonNode last =
                    hospital.await(event -> event.at("/state").asString().equals("CANCELLED"));

            assertThat(last.at("/id").asString()).isEqualTo(GlobalId.of("Referral", referral));
            assertThat(last.at("/patient/name").asString())
                    .isEqualTo(ward.home().headName());
            assertThat(last.at("/events").size()).isEqualTo(3);
            assertThat(last.at("/events/2/by").asString())
                    .isEqualTo(ward.member().name());
            assertThat(last.at("/viewerCanAnswer").asBoolean()).isFalse();

            // what they do see, they see at once: so silence is not lateness
            UUID own = referrals.waiting(foreign, clinic);
            otherTeam.await(event -> event.at("/id").asString().equals(GlobalId.of("Referral", own)));
            assertThat(otherTeam.ids()).containsOnly(GlobalId.of("Referral", own));
            assertThat(team.ids()).containsOnly(GlobalId.of("Referral", referral));
            assertThat(hospital.await(event -> event.at("/id").asString().equals(GlobalId.of("Referral", own))))
                    .isNotNull();
            referrals.cancel(foreign, foreignBefore);
            otherHospital.await(event -> event.at("/state").asString().equals("CANCELLED"));
            assertThat(otherHospital.ids()).containsOnly(GlobalId.of("Referral", foreignBefore));
        }
    }

    @Test
    void nestedFieldsAreReadAnewForEachChange() throws Exception {
        try (Listening team = ofTeam(ward, ward.member())) {
            UUID referral = referrals.waiting(ward, clinic);
            JsonNode waiting = team.await(event -> event.at("/state").asString().equals("WAITING"));
            assertThat(waiting.at("/slot/state").asString()).isEqualTo("HELD");

            referrals.confirm(referral, clinic);
            JsonNode confirmed =
                    team.await(event -> event.at("/state").asString().equals("CONFIRMED"));

            assertThat(confirmed.at("/slot/id")).isEqualTo(waiting.at("/slot/id"));
            assertThat(confirmed.at("/slot/state").asString()).isEqualTo("BOOKED");
            assertThat(confirmed.at("/events").size()).isEqualTo(2);
        }
    }

    @Test
    void theStreamEndsWithTheToken() throws Exception {
        // a token's end has whole seconds
        Instant end = clock.instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(5);
        String token =
                tokens.with(claims -> claims.subject(ward.member().subject().toString())
                        .claim("roles", List.of(ward.member().role().name()))
                        .expiresAt(end));
        try (Listening team = listen(token)) {
            team.ended.get(SOON.toSeconds(), TimeUnit.SECONDS);
            assertThat(clock.instant()).isBetween(end.minusMillis(100), end.plus(SOON));
        }
    }

    private Listening ofTeam(Ward listener, Actor actor) throws Exception {
        return listening(
                actor, ReferralNews.ofTeam(listener.team().id()), referrals.waiting(listener, hospitals.clinic(YUBEI)));
    }

    private Listening ofHospital(Clinic listener) throws Exception {
        return listening(
                listener.coordinator(),
                ReferralNews.ofHospital(listener.hospitalId()),
                referrals.waiting(referrals.ward(YUBEI), listener));
    }

    /** Once it has heard of a referral of its own it is listening, and what comes from then on counts. */
    private Listening listening(Actor actor, String topic, UUID known) throws Exception {
        Listening listening = listen(tokens.of(actor.subject(), actor.role()));
        for (int tries = 0; listening.events.isEmpty() && tries < SOON.toSeconds(); tries++) {
            new TransactionTemplate(transactions).executeWithoutResult(status -> live.publish(topic, known));
            Thread.sleep(1000);
        }
        assertThat(listening.ids()).as("what the listener hears first").containsOnly(GlobalId.of("Referral", known));
        referrals.cancel(known);
        listening.await(event -> event.at("/state").asString().equals("CANCELLED"));
        listening.events.clear();
        return listening;
    }

    private Listening listen(String token) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(origin + "/graphql"))
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", CHANGES))))
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + token)
                .build();
        Listening listening = new Listening();
        HTTP.sendAsync(request, HttpResponse.BodyHandlers.ofLines())
                .thenAccept(response -> listening.follow(response.body()))
                .exceptionally(failure -> {
                    listening.ended.completeExceptionally(failure);
                    return null;
                });
        return listening;
    }

    /** What comes in on one connection. */
    private static final class Listening implements AutoCloseable {

        private final List<JsonNode> events = new CopyOnWriteArrayList<>();
        private final CompletableFuture<Void> ended = new CompletableFuture<>();
        private volatile Stream<String> lines = Stream.empty();

        void follow(Stream<String> body) {
            lines = body;
            Thread.ofVirtual().start(() -> {
                try {
                    body.filter(line -> line.startsWith("data:{")).forEach(line -> {
                        JsonNode event = JSON.readTree(line.substring("data:".length()));
                        assertThat(event.has("errors")).as(line).isFalse();
                        events.add(event.at("/data/referralChanged"));
                    });
                    ended.complete(null);
                } catch (Throwable closed) {
                    ended.completeExceptionally(closed);
                }
            });
        }

        JsonNode await(Predicate<JsonNode> wanted) {
            Awaitility.await()
                    .atMost(SOON)
                    .untilAsserted(
                            () -> assertThat(events).as("the stream: %s", ended).anyMatch(wanted));
            return events.stream().filter(wanted).findFirst().orElseThrow();
        }

        List<String> ids() {
            return events.stream().map(event -> event.at("/id").asString()).toList();
        }

        @Override
        public void close() {
            lines.close();
        }
    }
}
