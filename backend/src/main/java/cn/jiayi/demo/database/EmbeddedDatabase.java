package cn.jiayi.demo.database;

import cn.jiayi.demo.database.DatabaseUsers.User;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts the embedded database before anything asks for a connection, and stops it after the last one is closed. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("jiayi.embedded.database.enabled")
@EnableConfigurationProperties(EmbeddedDatabaseSettings.class)
class EmbeddedDatabase {

    @Bean
    DataFolder dataFolder(EmbeddedDatabaseSettings settings) {
        return DataFolder.hold(Path.of(settings.folder()));
    }

    @Bean
    DatabaseUsers databaseUsers(@Value("${jiayi.database.app-user}") String applicationName) {
        return DatabaseUsers.fresh(applicationName);
    }

    @Bean
    MariaDb mariaDb(DataFolder folder, EmbeddedDatabaseSettings settings, DatabaseUsers users) {
        NoEmbeddedDatabase.demandLibrary();
        return MariaDb.start(folder, Programs.unpackedIn(Path.of(settings.programs())), users);
    }

    @Bean
    JdbcConnectionDetails applicationConnection(MariaDb database, DatabaseUsers users) {
        return new Connection(database.url(), users.application());
    }

    @Bean
    FlywayConnectionDetails ownerConnection(MariaDb database, DatabaseUsers users) {
        return new OwnerConnection(database.url(), users.owner());
    }

    /** Over MySQL's driver MariaDB passes for an ancient MySQL: so Hibernate is told whom it speaks to. */
    @Bean
    HibernatePropertiesCustomizer mariaDbDialect() {
        return properties -> properties.putAll(Map.of(
                "jakarta.persistence.database-product-name", "MariaDB",
                "jakarta.persistence.database-major-version", "11",
                "jakarta.persistence.database-minor-version", "4"));
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> firstStartComplete(DataFolder folder) {
        return _ -> folder.markReady();
    }

    private record Connection(String url, User user) implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return user.name();
        }

        @Override
        public String getPassword() {
            return user.password();
        }
    }

    private record OwnerConnection(String url, User user) implements FlywayConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return user.name();
        }

        @Override
        public String getPassword() {
            return user.password();
        }
    }
}
