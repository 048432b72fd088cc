package cn.jiayi.platform.graphql;

import graphql.parser.ParserOptions;
import java.util.List;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.data.pagination.CursorEncoder;
import org.springframework.graphql.data.pagination.CursorStrategy;
import org.springframework.graphql.data.pagination.EncodingCursorStrategy;
import org.springframework.graphql.data.query.ScrollPositionCursorStrategy;

@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

    /** A page of ours takes some hundred tokens; the engine's own limits are for tools. */
    static final int TOKENS = 5_000;

    GraphQlConfiguration() {
        ParserOptions.setDefaultOperationParserOptions(ParserOptions.newParserOptions()
                .maxCharacters(128 * 1024)
                .maxTokens(TOKENS)
                .maxWhitespaceTokens(50_000)
                .maxRuleDepth(200)
                .captureIgnoredChars(false)
                .build());
    }

    @Bean
    EncodingCursorStrategy<ScrollPosition> cursorStrategy(CursorEncoder seal) {
        return CursorStrategy.withEncoder(new ScrollPositionCursorStrategy(), seal);
    }

    @Bean
    GraphQlSourceBuilderCustomizer nodeIds() {
        return builder -> builder.typeVisitors(List.of(new NodeIds()));
    }

    @Bean
    GraphQlSourceBuilderCustomizer instrumentation(QueryLimits limits, QueryCost cost) {
        return builder ->
                builder.configureGraphQl(graphQl -> graphQl.instrumentation(new QueryInstrumentation(limits, cost)));
    }

    /** Controllers run on the request's own thread: a pool behind it adds a hop and a second queue, and loses thread-locals. */
    @Bean
    static BeanPostProcessor controllersOnTheRequestsThread() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof AnnotatedControllerConfigurer controllers) {
                    controllers.setBlockingMethodPredicate(method -> false);
                }
                return bean;
            }
        };
    }
}
