package cn.jiayi.rights;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.AuditRows;
import cn.jiayi.IntegrationTest;
import cn.jiayi.architecture.Schema;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import cn.jiayi.rights.Asking.Asked;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every root field × every role, and nobody: who may is answered, who may not is denied, told why, and audited once. */
@IntegrationTest
class RootFieldRightsTest {

    private static final String NOBODY = "(nobody)";
    private static final Table DECISIONS = Table.read("root-fields.txt");

    @Autowired
    private World world;

    @Autowired
    private Asking asking;

    @Autowired
    private Flyway flyway;

    static List<String> fields() {
        return Schema.rootFields().stream().map(Schema.RootField::name).toList();
    }

    @Test
    void everyRootFieldIsDecidedAndNoneThatIsGone() {
        assertThat(DECISIONS.cells().keySet()).containsExactlyInAnyOrderElementsOf(fields());
    }

    @ParameterizedTest
    @MethodSource("fields")
    void answersWhoMayAndDeniesWhoMayNot(String field) {
        SoftAssertions softly = new SoftAssertions();
        check(softly, field, NOBODY, null);
        for (Role role : Role.values()) {
            check(softly, field, role.name(), world.actor(role));
        }
        softly.assertAll();
    }

    private void check(SoftAssertions softly, String field, String column, @Nullable Actor actor) {
        String root = field.substring(0, field.indexOf('.'));
        String document = new Documents(Documents::harmless).smallest(root, field.substring(field.indexOf('.') + 1));
        Asked asked =
                root.equals("Subscription") ? asking.follow(actor, document) : asking.ask(actor, document, Map.of());
        String code = asked.answer().code();
        List<String> outcomes = new AuditRows(flyway)
                .ofTrace(asked.trace()).stream().map(AuditRows.Row::outcome).toList();
        if (DECISIONS.cell(field, column).equals("x")) {
            softly.assertThat(code)
                    .as("%s as %s: %s", field, column, asked.answer().text())
                    .isEmpty();
            softly.assertThat(outcomes)
                    .as("audit of %s as %s", field, column)
                    .hasSize(root.equals("Mutation") ? 1 : 0)
                    .doesNotContain("DENIED", "FAILED");
        } else {
            softly.assertThat(code)
                    .as("%s as %s: %s", field, column, asked.answer().text())
                    .isEqualTo(actor == null ? "UNAUTHENTICATED" : "FORBIDDEN");
            softly.assertThat(outcomes).as("audit of %s as %s", field, column).containsExactly("DENIED");
        }
    }
}
