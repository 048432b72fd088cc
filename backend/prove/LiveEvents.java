import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** What happens at one replica is told at both, at once, and happens once. */
record LiveEvents(Stage stage, Checks checks) {

    private static final String SUBSCRIPTION = "{\"query\":\"subscription { referralChanged { id state } }\"}";

    void prove() {
        checks.chapter("Live events");
        checks.that("a referral that one replica declines is told by nginx and by both replicas within ten seconds", this::toldByAll);
    }

    private void toldByAll() throws Exception {
        var hospital = stage.signIn("yb-hospital").access();
        var browser = new Browser(stage.origin);
        var queue = browser.ask(hospital, "{ referralQueue(first: 1) { edges { node { id } } } }").at("/referralQueue/edges");
        Checks.expect(queue.size() == 1, "no referral waits");
        var referral = queue.get(0).at("/node/id").asString();

        var http = HttpClient.newHttpClient();
        try {
            var told = new java.util.ArrayList<CompletableFuture<Boolean>>();
            for (var origin : List.of(stage.origin, stage.address("backend-1"), stage.address("backend-2"))) {
                told.add(listen(http, origin, hospital, referral));
            }
            Thread.sleep(2_000);
            var key = UUID.randomUUID().toString();
            var decline = """
                    mutation { referralDecline(input: {idempotencyKey: "%s", referralId: "%s", reason: CLINIC_CANCELLED}) {
                      __typename ... on ReferralAnswered { referral { id state } } ... on ReferralAnswerRefused { reason } } }"""
                    .formatted(key, referral);
            var first = new Browser(stage.address("backend-1")).ask(hospital, decline);
            Checks.expect(first.at("/referralDecline/__typename").asString().equals("ReferralAnswered"), "%s", first);
            for (var one : told) {
                Checks.expect(one.get(10, TimeUnit.SECONDS), "the stream ended without it");
            }
            checks.that("the same request again, at the other replica, has the same answer and no second effect", () -> {
                var again = new Browser(stage.address("backend-2")).ask(hospital, decline);
                Checks.expect(again.equals(first), "%s, then %s", first, again);
                var written = stage.database.ask("select count(*) from jiayi.audit_entry where action = 'referral.decline'"
                        + " and record_id = unhex('" + referral.replaceAll("^.*_|-", "") + "')");
                Checks.expect(written.equals(List.of("1")), "%s audit rows", written);
            });
        } finally {
            http.shutdownNow(); // its streams would keep it open
        }
    }

    private static CompletableFuture<Boolean> listen(HttpClient http, String origin, String token, String referral) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(origin + "/graphql"))
                .headers("Content-Type", "application/json", "Accept", "text/event-stream", "Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(SUBSCRIPTION))
                .build();
        // the head comes with the first keep-alive, without an event, or the stream is held back somewhere
        var answer = http.sendAsync(request, BodyHandlers.ofInputStream()).get(25, TimeUnit.SECONDS);
        var type = Browser.header(answer, "Content-Type");
        Checks.expect(answer.statusCode() == 200 && type.startsWith("text/event-stream"), "%s: %d %s", origin, answer.statusCode(), type);
        return CompletableFuture.supplyAsync(() -> {
            try (var lines = new BufferedReader(new InputStreamReader(answer.body()))) {
                return lines.lines().anyMatch(line -> line.startsWith("data:") && line.contains(referral));
            } catch (Exception ended) {
                return false;
            }
        });
    }
}
