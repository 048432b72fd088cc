package cn.jiayi.demo.issuer;

import cn.jiayi.demo.DemoAccount;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Who may ask for tokens, and what stands in them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("jiayi.embedded.issuer.enabled")
@EnableConfigurationProperties(IssuerSettings.class)
class Issuer {

    private static final String AUDIENCE = "jiayi-api";
    private static final Duration WORKING_DAY = Duration.ofHours(8);

    @Bean
    AuthorizationServerSettings issuerSettings(@Value("${jiayi.issuer}") String issuer) {
        return AuthorizationServerSettings.builder().issuer(issuer).build();
    }

    @Bean
    JWKSource<SecurityContext> issuerKeys(IssuerSettings settings) {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.keptIn(Path.of(settings.signingKey()))));
    }

    /** The pages: a public client, which has no secret and so proves itself by PKCE. */
    @Bean
    RegisteredClientRepository pages(
            @Value("${jiayi.issuer}") String issuer,
            @Value("${jiayi.web.client-id}") String clientId,
            IssuerSettings settings) {
        var origins = new ArrayList<>(List.of(issuer));
        origins.addAll(settings.otherOrigins());
        return new InMemoryRegisteredClientRepository(RegisteredClient.withId(clientId)
                .clientId(clientId)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUris(uris -> origins.forEach(origin -> uris.add(origin + "/signin")))
                .postLogoutRedirectUris(uris -> origins.forEach(origin -> uris.add(origin + "/")))
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(WORKING_DAY)
                        .build())
                .build());
    }

    /** An access token is for the API and says the role; both tokens say the name. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        Map<String, DemoAccount> accounts = DemoAccount.roster().stream()
                .collect(Collectors.toMap(account -> account.subject().toString(), Function.identity()));
        return context -> {
            var account = accounts.get(context.getPrincipal().getName());
            context.getClaims().claim("name", account.name());
            if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
                context.getClaims()
                        .audience(List.of(AUDIENCE))
                        .claim("roles", List.of(account.role().name()));
            }
        };
    }
}
