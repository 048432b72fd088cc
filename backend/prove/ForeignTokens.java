import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Tokens that are genuine but not for us, and tokens that are not genuine. */
record ForeignTokens(Stage stage, Checks checks) {

    void prove() {
        checks.chapter("Tokens");
        checks.that("none: the caller is told to sign in", () -> {
            var answer = new Browser(stage.origin)
                    .post("/graphql", "{\"query\":\"{ viewer { name } }\"}", "Content-Type", "application/json");
            Checks.expect(answer.body().contains("UNAUTHENTICATED"), "%d %s", answer.statusCode(), answer.body());
        });
        checks.that("of the same realm and user, for another audience: 401", () -> isRefused(forAnotherProduct()));
        checks.that("an ID token: 401", () -> isRefused(leader().id()));
        checks.that("a refresh token: 401", () -> isRefused(leader().refresh()));
        checks.that("with another role written into it: 401", () -> {
            var parts = leader().access().split("\\.");
            var claims = new String(Base64.getUrlDecoder().decode(parts[1])).replace("TEAM_LEADER", "COMMISSION");
            isRefused(parts[0] + "." + encoded(claims) + "." + parts[2]);
        });
        checks.that("without a seal: 401", () ->
                isRefused(encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + leader().access().split("\\.")[1] + "."));
    }

    /** A client that somebody else might add to the realm: its tokens lack our audience. */
    private String forAnotherProduct() throws Exception {
        var administrator = stage.keycloakAdministrator();
        var client = Map.of("clientId", "another-product", "publicClient", true, "standardFlowEnabled", true,
                "redirectUris", List.of(stage.origin + "/signin"), "fullScopeAllowed", true);
        administrator.make("/clients", client);
        return new Browser(stage.origin).signIn("another-product", "yb-leader", "jiayi").access();
    }

    private void isRefused(String token) throws Exception {
        var answer = new Browser(stage.origin).graphql(token, "{ viewer { name } }");
        Checks.expect(answer.statusCode() == 401 && !answer.body().contains("\"name\""), "%d %s", answer.statusCode(), answer.body());
    }

    private Browser.Tokens leader() throws Exception {
        return stage.signIn("yb-leader");
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes());
    }
}
