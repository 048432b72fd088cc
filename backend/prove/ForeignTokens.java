import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

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
        checks.that("the right one opens a stream of live events at once, through nginx", this::opensAStream);
    }

    /** A client that somebody else might add to the realm: its tokens lack our audience. */
    private String forAnotherProduct() throws Exception {
        var administrator = new Browser("http://127.0.0.1:" + stage.ports.get("keycloak"));
        var admin = Browser.json(administrator.postForm("/auth/realms/master/protocol/openid-connect/token", Map.of(
                "grant_type", "password", "client_id", "admin-cli", "username", "admin",
                "password", stage.values.get("JIAYI_KEYCLOAK_ADMIN_PASSWORD"))));
        var client = Map.of("clientId", "another-product", "publicClient", true, "standardFlowEnabled", true,
                "redirectUris", List.of(stage.origin + "/signin"), "fullScopeAllowed", true);
        var made = administrator.post("/auth/admin/realms/jiayi/clients", JsonMapper.shared().writeValueAsString(client),
                "Content-Type", "application/json", "Authorization", "Bearer " + admin.get("access_token").asString());
        Checks.expect(made.statusCode() == 201, "no client: %d %s", made.statusCode(), made.body());
        return new Browser(stage.origin).signIn("another-product", "yb-leader", "jiayi").access();
    }

    private void opensAStream() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(stage.origin + "/graphql"))
                .headers("Content-Type", "application/json", "Accept", "text/event-stream",
                        "Authorization", "Bearer " + stage.tokens.get("yb-hospital").access())
                .POST(BodyPublishers.ofString("{\"query\":\"subscription { referralChanged { id } }\"}"))
                .build();
        var http = HttpClient.newHttpClient();
        try {
            var answer = http.sendAsync(request, BodyHandlers.ofInputStream()).get(10, TimeUnit.SECONDS);
            var type = answer.headers().firstValue("Content-Type").orElse("");
            Checks.expect(answer.statusCode() == 200 && type.startsWith("text/event-stream"), "%d %s", answer.statusCode(), type);
        } finally {
            http.shutdownNow();
        }
    }

    private void isRefused(String token) throws Exception {
        var answer = new Browser(stage.origin).graphql(token, "{ viewer { name } }");
        Checks.expect(answer.statusCode() == 401 && !answer.body().contains("\"name\""), "%d %s", answer.statusCode(), answer.body());
    }

    private Browser.Tokens leader() {
        return stage.tokens.get("yb-leader");
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes());
    }
}
