package cn.jiayi.target;

import static cn.jiayi.Fixtures.YUBEI;
import static cn.jiayi.Testers.errorCode;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Testers;
import cn.jiayi.district.Place;
import cn.jiayi.district.Places;
import cn.jiayi.district.Residence;
import cn.jiayi.platform.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** M28: what would follow from other rates and populations, by the same rule, and nothing of it is kept. */
@IntegrationTest
class TaskWhatIfTest {

    private static final String WHAT_IF = """
            query ($input: TaskWhatIfInput!) {
              taskWhatIf(input: $input) {
                rows { supposed { name population task place { id } } current { task } difference }
                totals { residence population task sumOfRows difference }
              }
            }""";

    @Autowired
    private Testers testers;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Places places;

    private static Response ask(GraphQlTester tester, double urban, double rural, List<?> populations) {
        return tester.document(WHAT_IF)
                .variable(
                        "input",
                        Map.of(
                                "year", 2098,
                                "urbanRatePercent", urban,
                                "ruralRatePercent", rural,
                                "populations", populations))
                .execute();
    }

    @Test
    void theRatesOfTheAnnexGiveTheAnnex() { // trap 18
        Response answer = ask(testers.as(fixtures.of(Role.SUPERVISOR, YUBEI)), 20, 45, List.of());
        answer.path("taskWhatIf.totals[*].task")
                .entityList(Integer.class)
                .isEqualTo(List.of(171_236, 161_649, 332_885));
        answer.path("taskWhatIf.totals[*].sumOfRows")
                .entityList(Integer.class)
                .isEqualTo(List.of(171_235, 161_650, 332_885));
        answer.path("taskWhatIf.rows[0].current").valueIsNull();
    }

    @Test
    void fiftyAtFortyFivePercentAreTwentyThree() { // trap 18
        int rural = 0;
        List<Place> towns = places.towns(YUBEI);
        while (towns.get(rural).getResidence() != Residence.RURAL) {
            rural++;
        }
        String place = ask(testers.as(fixtures.of(Role.COMMISSION, YUBEI)), 20, 45, List.of())
                .path("taskWhatIf.rows[" + rural + "].supposed.place.id")
                .entity(String.class)
                .get();
        ask(
                        testers.as(fixtures.of(Role.COMMISSION, YUBEI)),
                        20,
                        45,
                        List.of(Map.of("placeId", place, "population", 50)))
                .path("taskWhatIf.rows[" + rural + "].supposed.task")
                .entity(Integer.class)
                .isEqualTo(23);
    }

    @Test
    void aRateAboveAHundredIsNoRate() {
        assertThat(errorCode(ask(testers.as(fixtures.of(Role.COMMISSION, YUBEI)), 101, 45, List.of())))
                .isNotEqualTo("INTERNAL_ERROR");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"COMMISSION", "SUPERVISOR"})
    void isForTheCommissionAndSupervisorsAlone(Role role) {
        assertThat(errorCode(ask(testers.as(fixtures.of(role, YUBEI)), 20, 45, List.of())))
                .isEqualTo("FORBIDDEN");
    }
}
