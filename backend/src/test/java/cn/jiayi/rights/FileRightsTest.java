package cn.jiayi.rights;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.AuditRows;
import cn.jiayi.FileWire;
import cn.jiayi.IntegrationTest;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Files stand under the same rights as fields: each × every role, and nobody; what is exported is what may be seen (trap 26). */
@IntegrationTest
class FileRightsTest {

    private static final String NOBODY = "(nobody)";
    private static final Table DECISIONS = Table.read("files.txt");

    @Autowired
    private World world;

    @Autowired
    private FileWire wire;

    @Autowired
    private Flyway flyway;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    static List<String> files() {
        return List.copyOf(DECISIONS.cells().keySet());
    }

    @Test
    void everyFileIsDecidedAndNoneThatIsGone() {
        List<String> served = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/files/"))
                        .map(pattern -> mapping.getMethodsCondition().getMethods().stream()
                                        .findFirst()
                                        .orElseThrow()
                                + " " + pattern))
                .toList();
        assertThat(files()).containsExactlyInAnyOrderElementsOf(served);
    }

    @ParameterizedTest
    @MethodSource("files")
    void answersWhoMayAndDeniesWhoMayNot(String file) {
        SoftAssertions softly = new SoftAssertions();
        check(softly, file, NOBODY, null);
        Arrays.stream(Role.values()).forEach(role -> check(softly, file, role.name(), world.actor(role)));
        softly.assertAll();
    }

    private void check(SoftAssertions softly, String file, String column, @Nullable Actor actor) {
        String[] parts = file.split(" ");
        FileWire.Answer answer = wire.send(
                actor, parts[0], parts[1].replace("{id}", UUID.randomUUID().toString()), new byte[0]);
        List<String> outcomes = new AuditRows(flyway)
                .ofTrace(answer.trace()).stream().map(AuditRows.Row::outcome).toList();
        if (DECISIONS.cell(file, column).equals("x")) {
            softly.assertThat(answer.status()).as("%s as %s", file, column).isNotIn(401, 403, 500);
            softly.assertThat(outcomes)
                    .as("audit of %s as %s", file, column)
                    .hasSize(file.contains("{id}") ? 0 : 1) // what is not there leaves no trace
                    .doesNotContain("DENIED");
        } else {
            softly.assertThat(answer.status()).as("%s as %s", file, column).isEqualTo(actor == null ? 401 : 403);
            softly.assertThat(answer.json().at("/errors/0/message").asString(""))
                    .isNotEmpty();
            softly.assertThat(outcomes).as("audit of %s as %s", file, column).containsExactly("DENIED");
        }
    }

    @ParameterizedTest
    @EnumSource
    void listsShowNothingOfSomebodyElse(Role role) {
        Actor actor = world.actor(role);
        Leaks leaks = new Leaks(world.plots());
        SoftAssertions softly = new SoftAssertions();
        for (String file : files()) {
            if (file.matches("GET /files/[a-z-]+s.xlsx")
                    && DECISIONS.cell(file, role.name()).equals("x")) {
                List<List<String>> rows = wire.get(actor, file.split(" ")[1]).rows();
                softly.assertThat(rows.size()).as("%s of %s", file, role).isGreaterThan(1);
                softly.assertThat(leaks.in(JsonMapper.builder().build().valueToTree(rows), actor))
                        .as("%s of %s", file, role)
                        .isEmpty();
            }
        }
        softly.assertAll();
    }
}
