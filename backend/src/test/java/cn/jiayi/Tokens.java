package cn.jiayi;

import cn.jiayi.platform.Role;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Access tokens as the embedded issuer signs them, without the way over its login page. */
@TestComponent
public class Tokens {

    private final NimbusJwtEncoder encoder;
    private final String issuer;

    Tokens(JWKSource<SecurityContext> keys, @Value("${jiayi.issuer}") String issuer) {
        this.encoder = new NimbusJwtEncoder(keys);
        this.issuer = issuer;
    }

    public String of(UUID subject, Role... roles) {
        return with(claims -> claims.subject(subject.toString())
                .claim("roles", Stream.of(roles).map(Role::name).toList()));
    }

    /** A good token, changed: to find out what is refused. */
    public String with(Consumer<JwtClaimsSet.Builder> change) {
        var now = Instant.now();
        var claims = JwtClaimsSet.builder()
                .issuer(issuer)
                .audience(List.of("jiayi-api"))
                .issuedAt(now)
                .expiresAt(now.plus(1, ChronoUnit.HOURS));
        change.accept(claims);
        return encoder.encode(JwtEncoderParameters.from(claims.build())).getTokenValue();
    }
}
