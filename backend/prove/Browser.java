import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a browser does, without its window: keeps cookies, fills in the login form, exchanges the code. */
final class Browser {

    record Tokens(String access, String id, String refresh) {}

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final String origin;

    Browser(String origin) {
        this.origin = origin;
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at(path)).timeout(Duration.ofSeconds(30)).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    HttpResponse<String> post(String path, String body, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at(path))
                .timeout(Duration.ofSeconds(30))
                .headers(headers)
                .POST(BodyPublishers.ofString(body));
        return send(request);
    }

    HttpResponse<String> postForm(String path, Map<String, String> form) throws IOException, InterruptedException {
        return post(path, encoded(form), "Content-Type", "application/x-www-form-urlencoded");
    }

    HttpResponse<String> graphql(String token, String query) throws IOException, InterruptedException {
        return post(
                "/graphql",
                JsonMapper.shared().writeValueAsString(Map.of("query", query)),
                "Content-Type",
                "application/json",
                "Accept",
                "application/graphql-response+json",
                "Authorization",
                "Bearer " + token);
    }

    /** Asks, and expects an answer without errors. */
    JsonNode ask(String token, String query) throws IOException, InterruptedException {
        var answer = graphql(token, query);
        Checks.expect(answer.statusCode() == 200 && !json(answer).has("errors"), "%d %s", answer.statusCode(), answer.body());
        return json(answer).get("data");
    }

    /** Authorization code with PKCE, as the pages do it. */
    Tokens signIn(String client, String username, String password) throws Exception {
        var verifier = random(48);
        var state = random(16);
        var answer = enter(client, username, password, verifier, state);
        var location = answer.headers().firstValue("Location").orElse("");
        Checks.expect(answer.statusCode() == 302 && location.startsWith(origin + "/signin?"),
                "%s was not let in: %d %s", username, answer.statusCode(), location);
        var back = query(location);
        Checks.expect(state.equals(back.get("state")), "the state did not come back");

        return tokens(postForm(issuer() + "/protocol/openid-connect/token", Map.of(
                "grant_type", "authorization_code", "client_id", client, "code", back.get("code"),
                "redirect_uri", origin + "/signin", "code_verifier", verifier)));
    }

    /** The login form, filled in and sent. */
    HttpResponse<String> enter(String client, String username, String password, String verifier, String state) throws Exception {
        var challenge = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8)));
        var page = get(authorization(client, Map.of(
                "state", state, "code_challenge", challenge, "code_challenge_method", "S256")));
        Checks.expect(page.statusCode() == 200, "the login page answered %d", page.statusCode());
        return postForm(formAction(page.body()), Map.of("username", username, "password", password));
    }

    HttpResponse<String> refresh(String client, String token) throws Exception {
        return postForm(issuer() + "/protocol/openid-connect/token",
                Map.of("grant_type", "refresh_token", "client_id", client, "refresh_token", token));
    }

    static Tokens tokens(HttpResponse<String> answer) {
        Checks.expect(answer.statusCode() == 200, "no token: %d %s", answer.statusCode(), answer.body());
        var json = json(answer);
        return new Tokens(text(json, "access_token"), text(json, "id_token"), text(json, "refresh_token"));
    }

    String authorization(String client, Map<String, String> more) {
        var parameters = new LinkedHashMap<>(Map.of(
                "response_type", "code", "client_id", client, "scope", "openid profile",
                "redirect_uri", origin + "/signin"));
        parameters.putAll(more);
        return issuer() + "/protocol/openid-connect/auth?" + encoded(parameters);
    }

    private String issuer() {
        return "/auth/realms/jiayi";
    }

    private String formAction(String page) {
        var action = Pattern.compile("action=\"([^\"]+)\"").matcher(page);
        Checks.expect(action.find(), "the login page has no form");
        return action.group(1).replace("&amp;", "&");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies.entrySet().stream()
                    .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                    .collect(Collectors.joining("; ")));
        }
        var response = http.send(request.build(), BodyHandlers.ofString());
        response.headers().allValues("Set-Cookie").forEach(cookie -> {
            var pair = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        });
        return response;
    }

    private URI at(String path) {
        return URI.create(path.startsWith("http") ? path : origin + path);
    }

    static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    /** What a token says; its seal is for the backend to check. */
    static JsonNode claims(String token) {
        return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static String text(JsonNode json, String name) {
        return json.has(name) ? json.get(name).asString() : null;
    }

    private static Map<String, String> query(String uri) {
        return Arrays.stream(URI.create(uri).getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], UTF_8)));
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String random(int bytes) {
        var random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
