package cn.jiayi.platform;

import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts {@link UseCases} around every use case, outside any other advice. */
@Configuration(proxyBeanMethods = false)
class UseCaseConfiguration {

    @Bean
    @Lazy
    UseCases useCases(PlatformTransactionManager transactions, IdempotencyKeys keys, OutcomeJson json, Audit audit) {
        return new UseCases(new TransactionTemplate(transactions), keys, json, audit);
    }

    // looked up at the first call: an advisor that drew the database in now would keep those beans from being advised
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor useCaseAdvisor(ObjectProvider<UseCases> useCases) {
        DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(
                AnnotationMatchingPointcut.forMethodAnnotation(UseCase.class),
                (org.aopalliance.intercept.MethodInterceptor)
                        call -> useCases.getObject().invoke(call));
        advisor.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return advisor;
    }
}
