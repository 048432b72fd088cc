package cn.jiayi.demo.database;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param enabled whether the application brings its own database
 * @param folder where the database keeps its files between starts
 * @param programs where the database's programs are unpacked to, once for each version
 */
@ConfigurationProperties("jiayi.embedded.database")
record EmbeddedDatabaseSettings(boolean enabled, String folder, String programs) {}
