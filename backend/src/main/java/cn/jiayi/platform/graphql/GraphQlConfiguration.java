package cn.jiayi.platform.graphql;

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

    @Bean
    EncodingCursorStrategy<ScrollPosition> cursorStrategy(CursorEncoder seal) {
        return CursorStrategy.withEncoder(new ScrollPositionCursorStrategy(), seal);
    }

    @Bean
    GraphQlSourceBuilderCustomizer nodeIds() {
        return builder -> builder.typeVisitors(List.of(new NodeIds()));
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
