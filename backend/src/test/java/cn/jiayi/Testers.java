package cn.jiayi;

import cn.jiayi.platform.Actor;
import io.micrometer.context.ContextSnapshotFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.graphql.test.tester.WebGraphQlTester;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

/** GraphQL over HTTP as somebody, with their access token: the whole way, rights included. */
@TestComponent
public class Testers {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String url;
    private final Tokens tokens;
    private final WebGraphQlHandler handler;

    Testers(@Value("${server.port}") int port, Tokens tokens, WebGraphQlHandler handler) {
        this.url = "http://localhost:" + port + "/graphql";
        this.tokens = tokens;
        this.handler = handler;
    }

    public GraphQlTester as(Actor actor) {
        return builder()
                .header("Authorization", "Bearer " + tokens.of(actor.subject(), actor.role()))
                .build();
    }

    /** As somebody whose screens are in English. */
    public GraphQlTester inEnglish(Actor actor) {
        return builder()
                .header("Authorization", "Bearer " + tokens.of(actor.subject(), actor.role()))
                .header("Accept-Language", "en")
                .build();
    }

    /** As somebody who is not signed in. */
    public GraphQlTester anyone() {
        return builder().build();
    }

    /** As somebody, without HTTP and on this very thread, so that {@link Statements} sees what it runs. */
    public GraphQlTester onThisThread(Actor actor) {
        return WebGraphQlTester.create(new OnThisThread(handler, actor));
    }

    /** {@code extensions.code} of the only error; fails if there is none or more than one. */
    public static String errorCode(GraphQlTester.Response response) {
        List<String> codes = new ArrayList<>();
        response.errors()
                .satisfy(errors -> errors.forEach(
                        error -> codes.add(String.valueOf(error.getExtensions().get("code")))));
        if (codes.size() != 1) {
            throw new AssertionError("not one error: " + codes);
        }
        return codes.getFirst();
    }

    private HttpGraphQlTester.Builder<?> builder() {
        return HttpGraphQlTester.builder(
                WebTestClient.bindToServer().baseUrl(url).responseTimeout(PATIENCE));
    }

    private record OnThisThread(WebGraphQlHandler handler, Actor actor) implements WebGraphQlHandler {

        @Override
        public Mono<WebGraphQlResponse> handleRequest(WebGraphQlRequest request) {
            SecurityContextHolder.getContext().setAuthentication(token());
            return handler.handleRequest(request).doFinally(end -> SecurityContextHolder.clearContext());
        }

        private JwtAuthenticationToken token() {
            return new JwtAuthenticationToken(
                    Jwt.withTokenValue("test")
                            .header("alg", "none")
                            .subject(actor.subject().toString())
                            .claim("roles", List.of(actor.role().name()))
                            .build(),
                    List.of());
        }

        @Override
        public WebSocketGraphQlInterceptor getWebSocketInterceptor() {
            return handler.getWebSocketInterceptor();
        }

        @Override
        public ContextSnapshotFactory contextSnapshotFactory() {
            return handler.contextSnapshotFactory();
        }
    }
}
