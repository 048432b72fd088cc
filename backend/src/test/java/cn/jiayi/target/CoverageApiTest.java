package cn.jiayi.target;

import static cn.jiayi.Fixtures.ERQI;
import static cn.jiayi.Testers.errorCode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.jiayi.Fixtures;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Testers;
import cn.jiayi.contract.ContractEnded;
import cn.jiayi.contract.ContractSigned;
import cn.jiayi.district.Place;
import cn.jiayi.district.Places;
import cn.jiayi.platform.Role;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.transaction.support.TransactionTemplate;

/** M29: coverage from counters that follow the contracts; a town in which no other test signs. */
@IntegrationTest
class CoverageApiTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static final String COVERAGE = """
            query ($year: Int!) {
              coverage(year: $year) {
                year allocation { id }
                rows { place { id name } population task signedPersons signedHouseholds coveragePercent donePercent }
                totals { residence population task signedPersons signedHouseholds coveragePercent donePercent }
              }
            }""";

    @Autowired
    private Testers testers;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Places places;

    @Autowired
    private CoverageCounters counters;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private static Response ask(GraphQlTester tester) {
        return tester.document(COVERAGE).variable("year", 2099).execute();
    }

    private UUID town() {
        return places.towns(ERQI).getLast().getId();
    }

    private CoverageCounter counter() {
        return transaction.execute(
                status -> counters.of(List.of(town())).getOrDefault(town(), CoverageCounter.NOTHING));
    }

    private void tell(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private static ContractSigned signed(UUID town, int persons) {
        return new ContractSigned(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), town, persons, DAY);
    }

    @Test
    void showsEveryTownAlsoWithoutATaskAndWithZero() { // trap 22
        Response answer = ask(testers.as(fixtures.of(Role.SUPERVISOR, ERQI)));
        List<String> towns = places.towns(ERQI).stream().map(Place::getName).toList();
        answer.path("coverage.allocation").valueIsNull();
        answer.path("coverage.rows[*].place.name").entityList(String.class).isEqualTo(towns);
        for (int row = 0; row < towns.size(); row++) {
            answer.path("coverage.rows[" + row + "].task").valueIsNull();
            answer.path("coverage.rows[" + row + "].donePercent").valueIsNull();
        }
        answer.path("coverage.totals[*].population")
                .entityList(Integer.class)
                .isEqualTo(List.of(423_500, 53_500, 477_000));
    }

    @Test
    void countsHouseholdsAndPersonsApartAndAnEventOnce() { // trap 2
        CoverageCounter before = counter();
        CoverageCounter after = new CoverageCounter(before.households() + 1, before.persons() + 4);
        ContractSigned twice = signed(town(), 4);
        tell(twice);
        tell(twice);
        tell(signed(town(), 3));
        tell(new ContractEnded(UUID.randomUUID(), UUID.randomUUID(), town(), 3, DAY));

        // it stays so for a while: also the second telling has had its time
        await().atMost(Duration.ofSeconds(30))
                .during(Duration.ofSeconds(1))
                .until(() -> counter().equals(after));

        int last = places.towns(ERQI).size() - 1;
        ask(testers.as(fixtures.of(Role.COMMISSION, ERQI)))
                .path("coverage.rows[" + last + "].signedPersons")
                .entity(Integer.class)
                .isEqualTo(after.persons());
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"COMMISSION", "SUPERVISOR"})
    void isForTheCommissionAndSupervisorsAlone(Role role) {
        assertThat(errorCode(ask(testers.as(fixtures.of(role, ERQI))))).isEqualTo("FORBIDDEN");
    }

    @Test
    void isForNobodyWithoutALogin() {
        assertThat(errorCode(ask(testers.anyone()))).isEqualTo("UNAUTHENTICATED");
    }
}
