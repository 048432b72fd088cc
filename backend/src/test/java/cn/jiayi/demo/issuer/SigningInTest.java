package cn.jiayi.demo.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.IntegrationTest;
import cn.jiayi.demo.DemoAccount;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Over the real pages and addresses, as a browser goes. */
@IntegrationTest
class SigningInTest {

    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-0123456789";

    @Value("${jiayi.issuer}")
    private String issuer;

    private final Browser browser = new Browser();

    @Test
    void leadsOverTheLoginPageToATokenForTheApi() throws Exception {
        var leader = account("yb-leader");

        var tokens = JsonMapper.shared().readTree(signIn(leader.username()).body());
        var access = claims(tokens, "access_token");

        assertThat(access.getSubject()).isEqualTo(leader.subject().toString());
        assertThat(access.getAudience()).containsExactly("jiayi-api");
        assertThat(access.getIssuer()).isEqualTo(issuer);
        assertThat(access.getStringListClaim("roles")).containsExactly("TEAM_LEADER");
        assertThat(access.getStringClaim("name")).isEqualTo(leader.name());
        assertThat(Duration.between(
                        access.getIssueTime().toInstant(),
                        access.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofHours(8));
        assertThat(claims(tokens, "id_token").getAudience()).containsExactly("jiayi-spa");
    }

    @Test
    void refusesACodeWithoutThePkceVerifier() throws Exception {
        var code = code("yb-member");

        var answer = browser.send(address("/oauth2/token"), tokenRequest(code, "another-verifier-" + VERIFIER));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("invalid_grant");
    }

    @Test
    void refusesAWayBackThatIsNotOurs() throws Exception {
        var answer = browser.open(authorization("https://elsewhere.example/signin", ""));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void saysThatThePasswordIsWrong() throws Exception {
        var answer = browser.logIn(address("/login"), "yb-leader", "wrong");

        assertThat(Browser.target(answer)).hasPath("/login").hasQuery("error");
        assertThat(browser.open(Browser.target(answer)).body()).contains("<p class=\"problem\" role=\"alert\" >");
    }

    @Test
    void listsEverybodyOnTheLoginPage() throws Exception {
        var page = browser.open(address("/login"));

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'");
        assertThat(DemoAccount.roster())
                .allSatisfy(account -> assertThat(page.body())
                        .contains("value=\"" + account.username() + "\"", account.name(), account.title()));
        assertThat(page.body()).contains("重庆市渝北区", "郑州市二七区").doesNotContain("{{");
    }

    @Test
    void signsOutAtTheIssuerToo() throws Exception {
        var tokens = JsonMapper.shared().readTree(signIn("eq-resident").body());

        var signedOut = browser.open(signOut(tokens.get("id_token").asString()));

        assertThat(Browser.target(signedOut)).isEqualTo(address("/"));
        assertThat(browser.open(authorization(address("/signin").toString(), ""))
                        .headers()
                        .firstValue("Location"))
                .as("asks who it is again")
                .hasValueSatisfying(location -> assertThat(location).endsWith("/login"));
    }

    @Test
    void leadsHomeFromASignOutOfASessionThatIsGone() throws Exception {
        var signedOut = browser.open(signOut("not-a-token-of-ours"));

        assertThat(Browser.target(signedOut)).isEqualTo(address("/"));
    }

    @Test
    void tellsPagesThatSilentSigningInNeedsAPerson() throws Exception {
        var answer = browser.open(authorization(address("/signin").toString(), "none"));

        assertThat(Browser.query(Browser.target(answer))).containsEntry("error", "login_required");
    }

    @Test
    void leadsOtherNamesOfThisMachineToTheOneOrigin() throws Exception {
        var elsewhere = URI.create(issuer.replace("localhost", "127.0.0.1") + "/household?tab=1");

        var answer = browser.open(elsewhere);

        assertThat(answer.statusCode()).isEqualTo(307);
        assertThat(Browser.target(answer)).isEqualTo(address("/household?tab=1"));
    }

    private HttpResponse<String> signIn(String username) throws Exception {
        return browser.send(address("/oauth2/token"), tokenRequest(code(username), VERIFIER));
    }

    private String code(String username) throws Exception {
        var asked = browser.open(authorization(address("/signin").toString(), ""));
        var loggedIn = browser.logIn(Browser.target(asked), username, DemoAccount.PASSWORD);
        var back = Browser.target(browser.open(Browser.target(loggedIn)));
        assertThat(back).hasPath("/signin");
        return Browser.query(back).get("code");
    }

    private URI authorization(String wayBack, String prompt) throws Exception {
        var challenge = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        var request = new LinkedHashMap<>(Map.of(
                "response_type", "code",
                "client_id", "jiayi-spa",
                "redirect_uri", wayBack,
                "scope", "openid profile",
                "state", "a state",
                "code_challenge_method", "S256",
                "code_challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(challenge)));
        if (!prompt.isEmpty()) {
            request.put("prompt", prompt);
        }
        return address("/oauth2/authorize?" + Browser.encoded(request));
    }

    private Map<String, String> tokenRequest(String code, String verifier) {
        return Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                "jiayi-spa",
                "redirect_uri",
                address("/signin").toString(),
                "code",
                code,
                "code_verifier",
                verifier);
    }

    private URI signOut(String idToken) {
        return address("/connect/logout?"
                + Browser.encoded(Map.of(
                        "id_token_hint",
                        idToken,
                        "client_id",
                        "jiayi-spa",
                        "post_logout_redirect_uri",
                        address("/").toString())));
    }

    private URI address(String path) {
        return URI.create(issuer + path);
    }

    private static DemoAccount account(String username) {
        return DemoAccount.roster().stream()
                .filter(account -> account.username().equals(username))
                .findAny()
                .orElseThrow();
    }

    private static JWTClaimsSet claims(JsonNode tokens, String name) throws Exception {
        return SignedJWT.parse(tokens.get(name).asString()).getJWTClaimsSet();
    }
}
