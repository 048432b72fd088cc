package cn.jiayi.demo.issuer;

import cn.jiayi.demo.DemoAccount;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;

/** The issuer's doors: its protocol, and the login page where people show who they are. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("jiayi.embedded.issuer.enabled")
class IssuerDoors {

    private static final String LOGIN_POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(10)
    SecurityFilterChain protocolDoor(
            HttpSecurity http, IssuerSettings settings, @Value("${jiayi.issuer}") String issuer) throws Exception {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(oidc -> oidc.logoutEndpoint(logout -> logout.errorResponseHandler(
                            // a session from before a restart: there is nothing left to end
                            (_, response, _) -> response.sendRedirect(issuer + "/"))));
                })
                .authorizeHttpRequests(requests -> requests.requestMatchers(IssuerDoors::asksSilently)
                        .permitAll() // as far as an answer to the pages that somebody has to sign in
                        .anyRequest()
                        .authenticated())
                .cors(cors -> cors.configurationSource(pagesElsewhere(settings)))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
                .build();
    }

    @Bean
    @Order(20)
    SecurityFilterChain loginDoor(HttpSecurity http) throws Exception {
        return http.securityMatcher("/login", "/login/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/"))
                .logout(AbstractHttpConfigurer::disable)
                .userDetailsService(people())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(LOGIN_POLICY)))
                .build();
    }

    /** Knows people by their user name, and calls them by the subject that goes into their tokens. */
    private static UserDetailsService people() {
        var password =
                PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(DemoAccount.PASSWORD);
        Map<String, DemoAccount> people =
                DemoAccount.roster().stream().collect(Collectors.toMap(DemoAccount::username, Function.identity()));
        return username -> {
            var person = people.get(username.strip());
            if (person == null) {
                throw new UsernameNotFoundException(username);
            }
            return User.withUsername(person.subject().toString())
                    .password(password)
                    .build();
        };
    }

    private static boolean asksSilently(HttpServletRequest request) {
        return "none".equals(request.getParameter("prompt"));
    }

    private static CorsConfigurationSource pagesElsewhere(IssuerSettings settings) {
        var pages = new CorsConfiguration();
        pages.setAllowedOrigins(settings.otherOrigins());
        pages.addAllowedMethod(HttpMethod.GET);
        pages.addAllowedMethod(HttpMethod.POST);
        pages.addAllowedHeader(CorsConfiguration.ALL);
        var source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/**", pages);
        return source;
    }
}
