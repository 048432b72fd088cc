package cn.jiayi.team;

import static cn.jiayi.Fixtures.ERQI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiayi.Fixtures;
import cn.jiayi.IntegrationTest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** M05, traps 2 and 3: one household more while there is a place, and none beyond. */
@IntegrationTest
class TeamCapacityTest {

    @Autowired
    private TeamCapacity capacity;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private TransactionTemplate transaction;

    private UUID team;

    @BeforeEach
    void aTeamWithOnePlaceLeft() {
        team = fixtures.team(fixtures.practice(ERQI)).id();
        transaction.executeWithoutResult(status -> capacity.enter(team, 1499));
    }

    @Test
    void signsTheHousehold1500AndNotTheNext() {
        assertThat(reserve(1500)).isTrue();
        assertThat(reserve(1500)).isFalse();
        assertThat(capacity.signedHouseholds(team)).isEqualTo(1500);
    }

    @Test
    void aPlaceGivenBackCanBeTakenAgain() {
        reserve(1500);
        assertThat(release(1)).isTrue();
        assertThat(reserve(1500)).isTrue();
        assertThat(capacity.signedHouseholds(team)).isEqualTo(1500);
    }

    @Test
    void aTeamWithoutALimitGoesOn() {
        reserve(1500);
        assertThat(reserve(null)).isTrue();
        assertThat(capacity.signedHouseholds(team)).isEqualTo(1501);
    }

    @Test
    void noMoreIsGivenBackThanWasSigned() {
        assertThat(release(1500)).isFalse();
        assertThat(capacity.signedHouseholds(team)).isEqualTo(1499);
    }

    @Test
    void whatIsRolledBackIsNotTaken() {
        transaction.executeWithoutResult(status -> {
            capacity.reserve(team, 1500);
            status.setRollbackOnly();
        });
        assertThat(capacity.signedHouseholds(team)).isEqualTo(1499);
    }

    @Test
    void placesAreTakenOnlyTogetherWithTheirContract() {
        assertThatThrownBy(() -> capacity.reserve(team, 1500)).isInstanceOf(IllegalTransactionStateException.class);
    }

    private boolean reserve(@Nullable Integer limit) {
        return transaction.execute(status -> capacity.reserve(team, limit));
    }

    private boolean release(int households) {
        return transaction.execute(status -> capacity.release(team, households));
    }
}
