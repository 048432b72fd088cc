package cn.jiayi.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.AuditRows;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Tokens;
import cn.jiayi.Wire;
import cn.jiayi.platform.Account;
import cn.jiayi.platform.Accounts;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.Role;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;

/** Who gets in: tokens, accounts, roles, and what a denial says and leaves behind. */
@IntegrationTest
class DoorsTest {

    private static final String VIEWER = "{ viewer { id name role } }";
    private static final String CONTRACTS = "{ contracts(first: 1) { edges { cursor } } }";

    @Autowired
    private Tokens tokens;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Flyway flyway;

    private Wire wire;

    private final UUID subject = Ids.next();

    @BeforeEach
    void wire(@Autowired @Value("${jiayi.issuer}") String issuer) {
        wire = Wire.to(issuer);
    }

    @Test
    void knowsTheViewer() {
        account(Role.COMMISSION);
        Wire.Answer answer = wire.ask(VIEWER, bearer(tokens.of(subject, Role.COMMISSION)));
        assertThat(answer.json().at("/data/viewer/id").asString()).isEqualTo("Viewer_" + subject);
        assertThat(answer.json().at("/data/viewer/role").asString()).isEqualTo("COMMISSION");
    }

    @Test
    void tellsWhoIsNotSignedInToSignIn() {
        Wire.Answer answer = wire.ask(VIEWER);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.code()).isEqualTo("UNAUTHENTICATED");
        assertThat(answer.message()).isEqualTo("请先登录。");
        assertThat(wire.ask(VIEWER, "Accept-Language", "en").message()).isEqualTo("Please sign in first.");
    }

    @Test
    void deniesATokenWithoutAccountWithWords() {
        Wire.Answer answer = wire.ask(VIEWER, bearer(tokens.of(subject, Role.COMMISSION)));
        assertThat(answer.code()).isEqualTo("FORBIDDEN");
        assertThat(answer.message()).contains("尚未开通");
    }

    @Test
    void takesTheRoleThatTokenAndAccountAgreeOn() {
        account(Role.RESIDENT);
        assertThat(wire.ask(VIEWER, bearer(tokens.of(subject, Role.COMMISSION))).code())
                .isEqualTo("FORBIDDEN");
        assertThat(wire.ask(VIEWER, bearer(tokens.of(subject))).code()).isEqualTo("FORBIDDEN");
        Wire.Answer both = wire.ask(VIEWER, bearer(tokens.of(subject, Role.COMMISSION, Role.RESIDENT)));
        assertThat(both.json().at("/data/viewer/role").asString()).isEqualTo("RESIDENT");
    }

    @Test
    void deniesTheWrongRoleAndWritesOneAuditRow() {
        account(Role.FINANCE);
        Wire.Answer answer = wire.ask(CONTRACTS, bearer(tokens.of(subject, Role.FINANCE)));
        assertThat(answer.code()).isEqualTo("FORBIDDEN");
        assertThat(answer.message()).contains("无权");
        assertThat(new AuditRows(flyway).of(subject))
                .containsExactly(new AuditRows.Row(subject, Role.FINANCE, "Query.contracts", null, null, "DENIED"));
    }

    @Test
    void auditsDenialsOfStrangersUnderTheTraceIdOfTheRequest() {
        byte[] random = new byte[16];
        ThreadLocalRandom.current().nextBytes(random);
        String trace = HexFormat.of().formatHex(random);
        wire.ask(CONTRACTS, "traceparent", "00-" + trace + "-0000000000000001-01");
        assertThat(new AuditRows(flyway).ofTrace(trace))
                .containsExactly(new AuditRows.Row(null, null, "Query.contracts", null, null, "DENIED"));
    }

    @Test
    void auditsEachDenialOfARequest() {
        account(Role.FINANCE);
        wire.ask(
                "{ a: contracts { edges { cursor } } b: terminationRequests { edges { cursor } } }",
                bearer(tokens.of(subject, Role.FINANCE)));
        assertThat(new AuditRows(flyway).of(subject)).hasSize(2);
    }

    @Test
    void refusesTokensThatAreNotForUs() {
        account(Role.COMMISSION);
        Set<String> texts = new java.util.HashSet<>();
        for (String token : List.of(
                with(claims -> claims.claims(all -> all.remove("exp"))),
                with(claims -> claims.issuedAt(Instant.now().minusSeconds(600))
                        .expiresAt(Instant.now().minusSeconds(120))),
                with(claims -> claims.audience(List.of("jiayi-spa"))),
                with(claims -> claims.audience(List.of("another-api"))),
                with(claims -> claims.claims(all -> all.remove("aud"))),
                with(claims -> claims.issuer("https://other.example")),
                with(claims -> claims.claim("nonce", "n")),
                with(claims -> claims.claim("typ", "ID")),
                with(claims -> {}) + "x",
                "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.",
                "nonsense")) {
            Wire.Answer answer = wire.ask("{ __typename }", bearer(token));
            assertThat(answer.status()).as(token).isEqualTo(401);
            assertThat(answer.code()).isEqualTo("UNAUTHENTICATED");
            assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
            texts.add(answer.text());
        }
        assertThat(texts).as("the answer does not say what was wrong").hasSize(1);
        assertThat(wire.ask("{ __typename }", bearer(with(claims -> {}))).status())
                .isEqualTo(200);
    }

    @Test
    void tellsAnEventStreamWhyItIsDenied() {
        account(Role.FINANCE);
        Wire.Answer answer = wire.ask(
                "subscription { referralChanged { id } }",
                "Authorization",
                "Bearer " + tokens.of(subject, Role.FINANCE),
                "Accept",
                "text/event-stream");
        assertThat(answer.text())
                .contains("event:next", "FORBIDDEN", "event:complete")
                .doesNotContain("supports only");
    }

    @Test
    void findsNoNodeThatDoesNotExistAndNoneOfAnUnknownType() {
        account(Role.COMMISSION);
        for (String id : List.of("Contract_" + Ids.next(), "Nothing_" + Ids.next(), "x", "")) {
            Wire.Answer answer = wire.ask(
                    "query($id: ID!) { node(id: $id) { id } }",
                    java.util.Map.of("id", id),
                    bearer(tokens.of(subject, Role.COMMISSION)));
            assertThat(answer.json().at("/data/node").isNull())
                    .as(answer.text())
                    .isTrue();
            assertThat(answer.code()).isEmpty();
        }
    }

    private String with(Consumer<JwtClaimsSet.Builder> change) {
        return tokens.with(claims -> {
            claims.subject(subject.toString()).claim("roles", List.of("COMMISSION"));
            change.accept(claims);
        });
    }

    private void account(Role role) {
        accounts.save(new Account(subject, role, "甲", "500112", null, null, null, null, null));
    }

    private static String[] bearer(String token) {
        return new String[] {"Authorization", "Bearer " + token};
    }
}
