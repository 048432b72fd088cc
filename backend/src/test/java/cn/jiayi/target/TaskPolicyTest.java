package cn.jiayi.target;

import static cn.jiayi.target.TaskPolicyChangeRefusal.CHANGED_MEANWHILE;
import static cn.jiayi.target.TaskPolicyChangeRefusal.GROUP_TWICE;
import static cn.jiayi.target.TaskPolicyChangeRefusal.NO_POLICY;
import static cn.jiayi.target.TaskPolicyChangeRefusal.RATE_IMPOSSIBLE;
import static cn.jiayi.target.TaskPolicyChangeRefusal.SOURCE_LENGTH;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.district.TaskRounding;
import cn.jiayi.household.KeyGroup;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** M28: rates and rounding of a year, as data. */
class TaskPolicyTest {

    private static final TaskGroupRate ANY = new TaskGroupRate(null, new BigDecimal("60"));
    private static final TaskGroupRate POOR = new TaskGroupRate(KeyGroup.REGISTERED_POOR, new BigDecimal("100"));

    private static TaskPolicyChange change(String source, String urbanRate, TaskRounding rounding) {
        return new TaskPolicyChange(
                "key", 2018, 1, source, new BigDecimal(urbanRate), new BigDecimal("45"), rounding, List.of(ANY, POOR));
    }

    private static TaskPolicy policy(int version, TaskRounding rounding) {
        return new TaskPolicy(
                new UUID(0, version), "500112", version, Instant.EPOCH, "某人", change("某文", "20", rounding));
    }

    private static @Nullable TaskPolicyChangeRefusal refusal(TaskPolicyChange change) {
        return TaskPolicyChanging.refusal(change, policy(1, TaskRounding.HALF_UP));
    }

    @Test
    void aGroupsTaskIsItsRateOfThoseRegistered() { // M29, trap 5
        assertThat(policy(1, TaskRounding.HALF_UP).task(null, 1_001)).contains(601);
        assertThat(policy(1, TaskRounding.DOWN).task(null, 1_001)).contains(600);
        assertThat(policy(1, TaskRounding.UP).task(KeyGroup.REGISTERED_POOR, 7)).contains(7);
    }

    @Test
    void aGroupWithoutARateHasNoTask() {
        assertThat(policy(1, TaskRounding.HALF_UP).task(KeyGroup.CHILD, 1_000)).isEmpty();
    }

    @Test
    void nobodyRegisteredIsATaskOfZero() { // trap 22
        assertThat(policy(1, TaskRounding.UP).task(KeyGroup.REGISTERED_POOR, 0)).contains(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "100", "33.33", "45.00", "45.100"})
    void takesRatesOfTwoDecimals(String rate) {
        assertThat(refusal(change("某文", rate, TaskRounding.UP))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "100.01", "33.333", "1000"})
    void refusesARateThatIsNone(String rate) {
        assertThat(refusal(change("某文", rate, TaskRounding.UP))).isEqualTo(RATE_IMPOSSIBLE);
    }

    @Test
    void refusesASourceThatIsMissingOrTooLong() {
        assertThat(refusal(change("", "20", TaskRounding.UP))).isEqualTo(SOURCE_LENGTH);
        assertThat(refusal(change("字".repeat(121), "20", TaskRounding.UP))).isEqualTo(SOURCE_LENGTH);
    }

    @Test
    void refusesWhatSomebodyElseHasChanged() {
        TaskPolicyChange change = change("某文", "20", TaskRounding.UP);
        assertThat(TaskPolicyChanging.refusal(change, policy(2, TaskRounding.UP)))
                .isEqualTo(CHANGED_MEANWHILE);
        assertThat(TaskPolicyChanging.refusal(change, null)).isEqualTo(NO_POLICY);
    }

    @Test
    void refusesTwoRatesForOneGroup() {
        TaskPolicyChange twice = new TaskPolicyChange(
                "key", 2018, 1, "某文", BigDecimal.ONE, BigDecimal.ONE, TaskRounding.UP, List.of(POOR, ANY, POOR));
        assertThat(refusal(twice)).isEqualTo(GROUP_TWICE);
    }
}
