package cn.jiayi.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jiayi.platform.Role;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DemoAccountTest {

    @Test
    void standsForEveryRole() {
        assertThat(DemoAccount.roster().stream().map(DemoAccount::role).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Role.class));
    }

    @Test
    void isTheSamePersonInTheRealmFileOfProduction() {
        JsonNode realm = JsonMapper.shared().readTree(Path.of("keycloak/jiayi-realm.json").toFile());

        var people = realm.get("users").values().stream()
                .map(user -> tuple(
                        user.get("username").asString(),
                        user.get("id").asString(),
                        user.get("realmRoles").get(0).asString()))
                .toList();

        assertThat(DemoAccount.roster().stream()
                        .map(account -> tuple(
                                account.username(),
                                account.subject().toString(),
                                account.role().name())))
                .containsExactlyInAnyOrderElementsOf(people);
    }
}
