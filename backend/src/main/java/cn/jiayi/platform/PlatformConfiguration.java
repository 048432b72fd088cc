package cn.jiayi.platform;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeySettings.class)
class PlatformConfiguration {

    /** Civil dates are those of Asia/Shanghai (trap 13): {@code LocalDate.now(clock)}, {@code clock.instant()}. */
    @Bean
    Clock clock() {
        return Clock.system(CivilDay.ZONE);
    }

    @Bean
    PlatformTransactionManager transactionManager(EntityManagerFactory entities) {
        return new ReadsWithoutTransaction(new JpaTransactionManager(entities));
    }
}
