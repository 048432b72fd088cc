package cn.jiayi.platform;

import java.util.List;
import java.util.Set;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/** Which genuine tokens are for us: the framework's own rules let tokens without end, for others, and ID tokens pass. */
final class TokenRules implements OAuth2TokenValidator<Jwt> {

    static final String AUDIENCE = "jiayi-api";

    private static final Set<String> ACCESS_TOKEN_TYPES = Set.of("jwt", "at+jwt", "application/at+jwt");

    private final JwtIssuerValidator issuer;
    private final JwtTimestampValidator time = new JwtTimestampValidator();

    TokenRules(String issuer) {
        this.issuer = new JwtIssuerValidator(issuer);
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        return List.of(issuer.validate(token), time.validate(token), ours(token)).stream()
                .filter(OAuth2TokenValidatorResult::hasErrors)
                .findFirst()
                .orElseGet(OAuth2TokenValidatorResult::success);
    }

    private static OAuth2TokenValidatorResult ours(Jwt token) {
        if (token.getExpiresAt() == null) {
            return refused("the token has no end");
        }
        if (token.getAudience() == null || !token.getAudience().contains(AUDIENCE)) {
            return refused("the token is for somebody else");
        }
        if (isIdToken(token)) {
            return refused("the token is no access token");
        }
        return OAuth2TokenValidatorResult.success();
    }

    private static boolean isIdToken(Jwt token) {
        Object type = token.getHeaders().getOrDefault("typ", "JWT");
        // Keycloak writes what a token is into a claim; at_hash and nonce belong to ID tokens alone
        Object use = token.getClaims().getOrDefault("typ", "Bearer");
        return !ACCESS_TOKEN_TYPES.contains(type.toString().toLowerCase(java.util.Locale.ROOT))
                || !"Bearer".equals(use)
                || token.hasClaim("at_hash")
                || token.hasClaim("nonce");
    }

    private static OAuth2TokenValidatorResult refused(String why) {
        return OAuth2TokenValidatorResult.failure(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, why, null));
    }
}
