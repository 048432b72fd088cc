package cn.jiayi.platform.graphql;

import graphql.ExecutionResult;
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
 * and drops the error. One result and the end of the stream is what the protocol has for this.
 */
@Component
@Order(5)
class EventStreams implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        boolean stream =
                request.getHeaders().getAccept().stream().anyMatch(MediaType.TEXT_EVENT_STREAM::equalsTypeAndSubtype);
        return stream ? chain.next(request).map(EventStreams::asStream) : chain.next(request);
    }

    private static WebGraphQlResponse asStream(WebGraphQlResponse response) {
        ExecutionResult result = response.getExecutionResult();
        return result.getData() instanceof Publisher
                ? response
                : response.transform(builder -> builder.data(Flux.just(result)).errors(java.util.List.of()));
    }
}
