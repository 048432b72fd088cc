package cn.jiayi.platform.graphql;

import cn.jiayi.platform.Callers;
import graphql.ExecutionResult;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.reactivestreams.Publisher;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Lets an event stream say why it has nothing to send: the framework answers a denied subscription with a sentence about itself
 * and drops the error. One result and the end of the stream is what the protocol has for this. A stream ends with the token that
 * opened it: nobody listens on after having been signed out.
 */
@Component
@Order(5)
@RequiredArgsConstructor
class EventStreams implements WebGraphQlInterceptor {

    private final Callers callers;
    private final Clock clock;

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        boolean stream =
                request.getHeaders().getAccept().stream().anyMatch(MediaType.TEXT_EVENT_STREAM::equalsTypeAndSubtype);
        if (!stream) {
            return chain.next(request);
        }
        Optional<Instant> end = callers.signedInUntil();
        return chain.next(request).map(response -> asStream(response, end));
    }

    private WebGraphQlResponse asStream(WebGraphQlResponse response, Optional<Instant> end) {
        ExecutionResult result = response.getExecutionResult();
        if (!(result.getData() instanceof Publisher<?> events)) {
            return response.transform(builder -> builder.data(Flux.just(result)).errors(List.of()));
        }
        return end.map(until -> response.transform(
                        builder -> builder.data(Flux.from(events).take(Duration.between(clock.instant(), until)))))
                .orElse(response);
    }
}
