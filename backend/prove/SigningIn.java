import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Every demo user through Keycloak's login page to its own viewer, and the ways in that must stay shut. */
record SigningIn(Stage stage, Checks checks) {

    void prove() {
        checks.chapter("Signing in through Keycloak, by code and PKCE");
        for (var account : Stage.roster()) {
            var username = account.get("username").asString();
            checks.that(username + " is " + account.get("role").asString(), () -> isWhoTheRosterSays(username, account));
        }
        checks.that("a wrong password leads back to the form", () -> {
            var answer = browser().enter("jiayi-spa", "yb-leader", "not-jiayi", "v".repeat(43), "s");
            Checks.expect(answer.statusCode() == 200 && answer.body().contains("name=\"password\""), "%d", answer.statusCode());
        });
        checks.that("a request without PKCE is refused", () -> {
            var browser = browser();
            var answer = browser.get(browser.authorization("jiayi-spa", Map.of("state", "s")));
            Checks.expect(Browser.header(answer, "Location").contains("error=invalid_request"), "%d", answer.statusCode());
        });
        checks.that("an address to return to that is not ours is refused", () -> {
            var browser = browser();
            var elsewhere = Map.of("state", "s", "redirect_uri", stage.origin + ".elsewhere.example/signin");
            var answer = browser.get(browser.authorization("jiayi-spa", elsewhere));
            Checks.expect(answer.statusCode() == 400, "%d", answer.statusCode());
        });
        checks.that("a password is never exchanged for a token without the login page", () -> {
            var answer = browser().postForm("/auth/realms/jiayi/protocol/openid-connect/token", Map.of(
                    "grant_type", "password", "client_id", "jiayi-spa", "username", "yb-leader", "password", "jiayi"));
            Checks.expect(answer.statusCode() == 400 && answer.body().contains("unauthorized_client"), "%d %s", answer.statusCode(), answer.body());
        });
        checks.that("a refresh token works once", this::refreshesOnce);
    }

    private void isWhoTheRosterSays(String username, JsonNode account) throws Exception {
        var browser = browser();
        var signedIn = browser.signIn("jiayi-spa", username, "jiayi");
        var claims = Browser.claims(signedIn.access());
        Checks.expect(claims.get("roles").size() == 1, "roles %s", claims.get("roles"));
        Checks.expect(claims.get("aud").toString().contains("jiayi-api"), "audience %s", claims.get("aud"));
        var answer = browser.graphql(signedIn.access(), "{ viewer { name role } }");
        var viewer = Browser.json(answer).path("data").path("viewer");
        for (var field : new String[] {"role", "name"}) {
            Checks.expect(viewer.path(field).asString("").equals(account.get(field).asString()), "the backend says %s", answer.body());
        }
    }

    private void refreshesOnce() throws Exception {
        var browser = browser();
        var first = browser.signIn("jiayi-spa", "yb-leader", "jiayi").refresh();
        var second = Browser.tokens(browser.refresh("jiayi-spa", first));
        var answer = browser.graphql(second.access(), "{ viewer { role } }");
        Checks.expect(answer.body().contains("TEAM_LEADER"), "the new token is no good: %s", answer.body());
        Checks.expect(browser.refresh("jiayi-spa", first).statusCode() == 400, "it worked twice");
    }

    private Browser browser() {
        return new Browser(stage.origin);
    }
}
