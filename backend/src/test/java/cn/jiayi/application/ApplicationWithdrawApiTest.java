package cn.jiayi.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.IntegrationTest;
import cn.jiayi.Testers;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** M13: a household takes its application back. */
@IntegrationTest
class ApplicationWithdrawApiTest extends ApplicationApiStage {

    private static final String WITHDRAW = ALL + """
            mutation ($input: ApplicationWithdrawInput!) { answer: applicationWithdraw(input: $input) {
                ... on ApplicationWithdrawn { application { ...All } }
                ... on ApplicationWithdrawRefused { reason message }
            } }
            """;

    @Test
    void anotherAdultOfTheHouseholdTakesItBack() {
        UUID application = applications.open(home, team);
        withdraw(fixtures.spouse(home), application)
                .path("answer.application.state")
                .entity(String.class)
                .isEqualTo("WITHDRAWN");
        refused(accept(leader, application), "NOT_OPEN", "撤回");
        assertThat(contracts.contracts(home)).isZero();
    }

    @Test
    void refusesWhatIsAnswered() {
        UUID application = applications.open(home, team);
        decline(leader, application, "请就近选择。");
        refused(withdraw(head, application), "NOT_OPEN", "已有结果");
    }

    @Test // trap 26
    void anotherHouseholdsIsNotThere() {
        UUID application = applications.open(home, team);
        Actor neighbour = fixtures.head(fixtures.household(practice, area));
        refused(withdraw(neighbour, application), "NOT_FOUND", "没有找到");
        assertThat(applications.stored(application)).isEqualTo("OPEN");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"RESIDENT"})
    void othersMayNot(Role role) {
        UUID application = applications.open(home, team);
        assertThat(Testers.errorCode(withdraw(staff(role), application))).isEqualTo("FORBIDDEN");
    }

    private Response withdraw(Actor actor, UUID application) {
        return run(actor, WITHDRAW, with(application));
    }
}
