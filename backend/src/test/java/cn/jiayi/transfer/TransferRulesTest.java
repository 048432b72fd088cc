package cn.jiayi.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Trap 7: what stands against a transfer; M05, trap 3: 1500 is allowed, 1501 is not. */
class TransferRulesTest {

    @Test
    void aReasonIsNeededAndFits() {
        assertThat(TransferRules.againstReason(" ")).contains(TransferRefusal.REASON_MISSING);
        assertThat(TransferRules.againstReason("合".repeat(201))).contains(TransferRefusal.REASON_TOO_LONG);
        assertThat(TransferRules.againstReason("合".repeat(200))).isEmpty();
    }

    @Test
    void everyAreaWithoutATeamIsNamed() {
        UUID area = UUID.randomUUID();

        List<TransferProblem> problems = TransferRules.problems(
                UUID.randomUUID(),
                List.of(new Portion(area, List.of(), null), new Portion(null, List.of(UUID.randomUUID()), null)),
                Map.of());

        assertThat(problems).extracting(TransferProblem::areaId).containsExactly(area, null);
        assertThat(problems).extracting(TransferProblem::reason).containsOnly(TransferRefusal.TARGET_MISSING);
    }
}
