package cn.jiayi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class TokenRulesTest {

    private static final String ISSUER = "https://issuer.example";

    private final TokenRules rules = new TokenRules(ISSUER);

    @Test
    void acceptsAnAccessTokenForUs() {
        assertThat(accepts(token -> {})).isTrue();
        assertThat(accepts(token -> token.header("typ", "at+jwt"))).isTrue();
        assertThat(accepts(token -> token.claim("typ", "Bearer"))).isTrue();
        assertThat(accepts(token -> token.audience(List.of("account", "jiayi-api"))))
                .isTrue();
    }

    @Test
    void refusesATokenWithoutEnd() {
        assertThat(accepts(token -> token.claims(claims -> claims.remove("exp"))))
                .isFalse();
    }

    @Test
    void refusesATokenThatHasEnded() {
        assertThat(accepts(token -> token.expiresAt(Instant.now().minusSeconds(120))))
                .isFalse();
        assertThat(accepts(token -> token.notBefore(Instant.now().plusSeconds(120))))
                .isFalse();
    }

    @Test
    void refusesAnotherAudienceAndNone() {
        assertThat(accepts(token -> token.audience(List.of("jiayi-spa")))).isFalse();
        assertThat(accepts(token -> token.claims(claims -> claims.remove("aud"))))
                .isFalse();
    }

    @Test
    void refusesAnotherIssuerAndNone() {
        assertThat(accepts(token -> token.issuer("https://other.example"))).isFalse();
        assertThat(accepts(token -> token.claims(claims -> claims.remove("iss"))))
                .isFalse();
    }

    @Test
    void refusesIdTokensEvenIfTheyNameUs() {
        assertThat(accepts(token -> token.claim("typ", "ID"))).isFalse();
        assertThat(accepts(token -> token.claim("typ", "Refresh"))).isFalse();
        assertThat(accepts(token -> token.claim("nonce", "n"))).isFalse();
        assertThat(accepts(token -> token.claim("at_hash", "h"))).isFalse();
        assertThat(accepts(token -> token.header("typ", "logout+jwt"))).isFalse();
    }

    private boolean accepts(Consumer<Jwt.Builder> change) {
        Jwt.Builder token = Jwt.withTokenValue("t")
                .header("alg", "RS256")
                .issuer(ISSUER)
                .subject("s")
                .audience(List.of("jiayi-api"))
                .issuedAt(Instant.now().minusSeconds(300))
                .expiresAt(Instant.now().plusSeconds(300));
        change.accept(token);
        return !rules.validate(token.build()).hasErrors();
    }
}
