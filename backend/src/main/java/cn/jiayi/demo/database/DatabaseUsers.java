package cn.jiayi.demo.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The two users of the embedded database: the owner lays tables, the application only works in them. Nobody else can
 * log in over the network, and the passwords are new at every start.
 */
record DatabaseUsers(User owner, User application) {

    static final String SCHEMA = "jiayi";

    record User(String name, String password) {

        private static User named(String name) {
            var random = new byte[16];
            new SecureRandom().nextBytes(random);
            return new User(name, HexFormat.of().formatHex(random));
        }
    }

    static DatabaseUsers fresh(String applicationName) {
        return new DatabaseUsers(User.named("jiayi_owner"), User.named(applicationName));
    }

    /** The server runs this by itself, with all rights, before it lets anybody in. */
    void write(Path file) throws IOException {
        var statements =
                """
                create database if not exists %1$s character set utf8mb4 collate utf8mb4_unicode_ci;
                create or replace user '%2$s'@'%%' identified by '%3$s';
                create or replace user '%4$s'@'%%' identified by '%5$s';
                grant all on %1$s.* to '%2$s'@'%%' with grant option;
                """.formatted(SCHEMA, owner.name(), owner.password(), application.name(), application.password());
        Files.writeString(file, statements);
    }
}
