package cn.jiayi.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** M24, M25: docs/referral-states.md is drawn from {@link ReferralAct}. Out of date it is written anew, and this test fails once. */
class ReferralStatesDocTest {

    private static final Path DOC = Path.of("docs/referral-states.md");

    private static final String PAGE = """
            # Where a referral stands, and what leads where

            Drawn from `ReferralAct` by `ReferralStatesDocTest`; change the code, run the test, commit both. Who acts stands behind each act.

            ```mermaid
            stateDiagram-v2
                [*] --> WAITING
            %s
            ```
            """;

    @Test
    void isWhatTheCodeSays() throws IOException {
        String drawn = PAGE.formatted(Arrays.stream(ReferralAct.values())
                .flatMap(act -> Arrays.stream(ReferralState.values())
                        .flatMap(state -> act.from(state).stream()
                                .map(next -> "    %s --> %s: %s (%s)".formatted(state, next, act, act.side()))))
                .collect(Collectors.joining("\n")));
        boolean isUpToDate = Files.exists(DOC) && Files.readString(DOC).equals(drawn);
        Files.writeString(DOC, drawn);
        assertThat(isUpToDate)
                .as("%s was out of date and is written anew: commit it", DOC)
                .isTrue();
    }
}
