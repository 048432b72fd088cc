package cn.jiayi.team;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.AuditRows;
import cn.jiayi.Fixtures;
import cn.jiayi.IntegrationTest;
import cn.jiayi.platform.Actor;
import cn.jiayi.team.GridRace.Round;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** M08: of those who change the same area at once exactly one wins, and the others are told by whom. */
@IntegrationTest
class GridAssigningRaceTest {

    private static final int ROUNDS = 200;

    @Autowired
    private GridAssigning assigning;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Flyway flyway;

    @Test
    void oneWinsAndTheOthersAreToldByWhom() throws Exception {
        try (GridRace race = new GridRace(fixtures, jdbc, assigning::assign)) {
            for (int i = 0; i < ROUNDS; i++) {
                Round round = race.round();

                assertThat(round.winners())
                        .as("round %d: %s", i, round.attempts())
                        .hasSize(1);
                Actor winner = round.winners().getFirst().leader();
                assertThat(round.refusals()).hasSize(GridRace.RUNNERS - 1).allSatisfy(refused -> {
                    assertThat(refused.reason()).isEqualTo(GridAssignRefusal.AREA_CHANGED);
                    assertThat(refused.problems())
                            .isNotEmpty()
                            .extracting(AreaProblem::changedBy)
                            .containsOnly(winner.name());
                });
                assertThat(round.areas()).allSatisfy(area -> {
                    assertThat(area.version()).isEqualTo(1);
                    assertThat(area.changedBy()).isEqualTo(winner.name());
                    assertThat(area.responsible()).containsExactly(winner.teamId());
                });
            }
            assertThat(race.leaders().stream()
                            .map(Actor::subject)
                            .map(new AuditRows(flyway)::of)
                            .mapToInt(List::size)
                            .sum())
                    .isEqualTo(ROUNDS * GridRace.RUNNERS);
        }
    }

    @Test
    void theRaceCatchesANaiveAssignment() throws Exception {
        NaiveGridAssigning naive = new NaiveGridAssigning(jdbc);
        try (GridRace race = new GridRace(fixtures, jdbc, naive::assign)) {
            assertThat(findsAViolation(race)).isTrue();
        }
    }

    private static boolean findsAViolation(GridRace race) throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            Round round = race.round();
            if (round.winners().size() != 1
                    || round.areas().stream()
                            .anyMatch(area -> area.responsible().size() != 1)) {
                return true;
            }
        }
        return false;
    }
}
