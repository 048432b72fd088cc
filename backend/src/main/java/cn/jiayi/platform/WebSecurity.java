package cn.jiayi.platform;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The doors: GraphQL and files with or without a token, where each field and each file decides itself, and the pages. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity // what of Spring Security stands on a method counts; ours is read by RightsConfiguration
class WebSecurity {

    @Bean
    @Order(50)
    SecurityFilterChain graphQlDoor(HttpSecurity http, HttpFault fault) throws Exception {
        return bearers(http.securityMatcher("/graphql/**"), fault)
                .addFilterBefore(new RequestGuard(fault), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(55)
    SecurityFilterChain filesDoor(HttpSecurity http, HttpFault fault) throws Exception {
        return bearers(http.securityMatcher("/files/**"), fault).build();
    }

    /** Whoever has a good token or none; what they may do there is decided by each field and each file. */
    private static HttpSecurity bearers(HttpSecurity http, HttpFault fault) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable) // no cookie counts here
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .oauth2ResourceServer(server -> server.jwt(jwt -> {})
                        .authenticationEntryPoint(
                                (request, response, refusal) -> tokenNotAccepted(fault, request, response, refusal)));
    }

    @Bean
    @Order(60)
    SecurityFilterChain pagesDoor(HttpSecurity http, @Value("${jiayi.issuer:}") String issuer) throws Exception {
        return http.securityMatcher("/**")
                .csrf(AbstractHttpConfigurer::disable) // nothing here changes anything
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                                .permitAll()
                                .requestMatchers(HttpMethod.GET)
                                .permitAll()
                                .requestMatchers(HttpMethod.HEAD)
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(contentPolicy(issuer)))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(
                        (request, response, denial) -> response.setStatus(HttpStatus.NOT_FOUND.value())))
                .build();
    }

    /** Scripts from here alone; the component libraries write styles into the page; the issuer answers token requests. */
    private static String contentPolicy(String issuer) {
        return "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
                + "connect-src 'self' " + origin(issuer) + "; frame-src 'self' " + origin(issuer)
                + "; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'self'";
    }

    private static String origin(String issuer) {
        if (issuer.isBlank()) {
            return "";
        }
        URI address = URI.create(issuer);
        return address.getScheme() + "://" + address.getAuthority();
    }

    /** Asks the issuer for its keys at the first token: it may start after us, or within us. */
    @Bean
    JwtDecoder jwtDecoder(@Value("${jiayi.issuer:}") String issuer, @Value("${jiayi.issuer-keys:}") String keys) {
        if (issuer.isBlank()) {
            throw new IllegalStateException(
                    "jiayi.issuer is missing: the address of the OpenID provider (JIAYI_ISSUER)");
        }
        return new SupplierJwtDecoder(() -> {
            NimbusJwtDecoder decoder = keys.isBlank()
                    ? NimbusJwtDecoder.withIssuerLocation(issuer).build()
                    : NimbusJwtDecoder.withJwkSetUri(keys).build();
            decoder.setJwtValidator(new TokenRules(issuer));
            return decoder;
        });
    }

    /** Chinese unless the caller's first choice that we speak is English. */
    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver locales = new AcceptHeaderLocaleResolver();
        locales.setSupportedLocales(List.of(Locale.SIMPLIFIED_CHINESE, Locale.CHINESE, Locale.ENGLISH));
        locales.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        return locales;
    }

    private static void tokenNotAccepted(
            HttpFault fault, HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        fault.answer(request, response, HttpStatus.UNAUTHORIZED, RequestFault.TOKEN_NOT_ACCEPTED);
    }
}
