import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;

/** A new key for personal data, as docs/production.md says: what the old one sealed still opens. */
record KeyRotation(Stage stage, Checks checks) {

    void prove() {
        checks.chapter("A new key for personal data");
        checks.that("asked to stop, a replica ends by itself", () -> {
            var replica = stage.programs.get("backend-2");
            replica.terminate();
            var exit = replica.exit(Duration.ofSeconds(45));
            Checks.expect(exit == 143 || exit == 0, "it ended with %d", exit);
        });
        checks.that("with the new key before the old it starts, and opens what the old one sealed", this::opensOldValues);
        checks.that("with the new key alone it does not open them, and says nothing of them", this::staysShutWithoutTheOld);
    }

    private void opensOldValues() throws Exception {
        var member = stage.signIn("yb-member").access();
        var before = reveal("backend-1", member);
        Checks.expect(before.matches(".*\"phone\":\"1\\d{10}\".*"), "no telephone number: %s", before);
        restart("2:" + key() + ",1:" + stage.values.get("JIAYI_KEYS_DATA"));
        var after = reveal("backend-2", stage.signIn("yb-member").access());
        Checks.expect(after.equals(before), "another answer");
    }

    private void staysShutWithoutTheOld() throws Exception {
        stage.programs.get("backend-2").close();
        restart("2:" + key());
        var answer = reveal("backend-2", stage.signIn("yb-member").access());
        Checks.expect(answer.contains("errors") && !answer.contains("\"phone\":\""), "%s", answer);
        Checks.expect(!answer.contains("Exception"), "it tells of its inside: %s", answer);
    }

    private void restart(String keys) throws Exception {
        var environment = stage.backend("backend-2");
        environment.put("JIAYI_KEYS_DATA", keys);
        var replica = stage.start("backend-2-new-key", environment, stage.java("backend-2"));
        stage.programs.put("backend-2", replica);
        replica.await(Duration.ofMinutes(3), () -> stage.isHealthy("backend-2"));
    }

    /** The telephone number of the same resident each time. */
    private String reveal(String replica, String token) throws Exception {
        var browser = new Browser(stage.address(replica));
        if (stage.resident == null) {
            var households = browser.ask(token, "{ households(filter: {isSigned: true}, first: 20) { edges { node { members { resident { id phoneMasked } } } } } }");
            stage.resident = households.findParents("phoneMasked").stream()
                    .filter(resident -> !resident.get("phoneMasked").isNull())
                    .findFirst()
                    .orElseThrow()
                    .get("id")
                    .asString();
        }
        return browser.graphql(token, """
                mutation { residentRevealPhone(input: {idempotencyKey: "%s", residentId: "%s", purpose: FOLLOW_UP}) {
                  ... on ResidentPhoneRevealed { phone } ... on ResidentRevealPhoneRefused { reason } } }"""
                .formatted(UUID.randomUUID(), stage.resident)).body();
    }

    private static String key() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
