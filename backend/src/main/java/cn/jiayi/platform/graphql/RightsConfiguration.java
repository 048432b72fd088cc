package cn.jiayi.platform.graphql;

import java.util.function.Supplier;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.util.function.SingletonSupplier;

/** {@link Rights} before each method with {@link SignedIn} or {@link Only}. */
@Configuration(proxyBeanMethods = false)
class RightsConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static AuthorizationManagerBeforeMethodInterceptor rightsBeforeMethods(ObjectProvider<Rights> rights) {
        Supplier<Rights> decided = SingletonSupplier.of(rights::getObject);
        ComposablePointcut guarded = new ComposablePointcut(AnnotationMatchingPointcut.forMethodAnnotation(Only.class))
                .union(AnnotationMatchingPointcut.forMethodAnnotation(SignedIn.class));
        return new AuthorizationManagerBeforeMethodInterceptor(
                guarded, (authentication, call) -> decided.get().authorize(authentication, call));
    }
}
