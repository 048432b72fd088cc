package cn.jiayi.district;

import static cn.jiayi.Fixtures.ERQI;
import static cn.jiayi.Fixtures.YUBEI;
import static cn.jiayi.Testers.errorCode;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Testers;
import cn.jiayi.platform.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** M01, M02: a district with its places and the policy of a day, for those who belong to it; names for anyone. */
@IntegrationTest
class DistrictApiTest {

    private static final String POLICY = """
            query ($on: Date) {
              district {
                code name
                policy(on: $on) {
                  id version source validFrom validUntil termYears residenceMonths householdsAdvised householdsLimit
                  targets { group ratePercent } requiredTeamRoles residentFee subsidyPerPerson contractingSharePercent
                  isOnePlusOne terminationAnswerDays referralAnswerHours slotReleaseDays services { title text }
                }
              }
            }""";

    private static final String PLACES = """
            {
              district { id policy { id } towns { id residence isSample villages { id town { id } } } }
              viewer { district { code } }
            }""";

    @Autowired
    private Testers testers;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private DistrictPolicies policies;

    @Autowired
    private DistrictFiles files;

    @Autowired
    private Places places;

    private Response policy(Role role, String district, @Nullable String day) {
        return testers.as(fixtures.of(role, district))
                .document(POLICY)
                .variable("on", day)
                .execute();
    }

    private static Object value(Response response, String field) {
        return response.path("district." + field).entity(Object.class).get();
    }

    @Test
    void yubeiSaysWhatItsTextSays() {
        Response answer = policy(Role.COMMISSION, YUBEI, null);
        assertThat(value(answer, "name")).isEqualTo("重庆市渝北区");
        assertThat(value(answer, "policy.termYears")).isEqualTo(1);
        assertThat(value(answer, "policy.residenceMonths")).isEqualTo(6);
        assertThat(value(answer, "policy.residentFee")).isEqualTo("50.00");
        assertThat(value(answer, "policy.isOnePlusOne")).isEqualTo(true);
        assertThat(value(answer, "policy.targets[3].ratePercent")).isEqualTo(100.0);
        answer.path("district.policy.householdsLimit").valueIsNull();
        answer.path("district.policy.services").entityList(Object.class).hasSize(3);
    }

    @Test
    void erqiSaysWhatItsTextSays() {
        Response answer = policy(Role.RESIDENT, ERQI, null);
        assertThat(value(answer, "policy.termYears")).isEqualTo(3);
        assertThat(value(answer, "policy.householdsAdvised")).isEqualTo(1_000);
        assertThat(value(answer, "policy.householdsLimit")).isEqualTo(1_500);
        assertThat(value(answer, "policy.subsidyPerPerson")).isEqualTo("10.00");
        assertThat(value(answer, "policy.contractingSharePercent")).isEqualTo(40.0);
        assertThat(value(answer, "policy.isOnePlusOne")).isEqualTo(false);
        answer.path("district.policy.residentFee").valueIsNull();
    }

    @Test
    void aDayBeforeTheFirstPolicyHasNone() { // trap 12
        policy(Role.FINANCE, YUBEI, "2017-06-20").path("district.policy").valueIsNull();
        assertThat(value(policy(Role.FINANCE, YUBEI, "2017-06-21"), "policy.version"))
                .isEqualTo(1);
    }

    @Test
    void anyoneSeesDistrictsAndTownsByName() { // M07
        Response answer = testers.anyone()
                .document("{ publicDistricts { code name towns { id name } } }")
                .execute();
        answer.path("publicDistricts[*].code").entityList(String.class).isEqualTo(List.of(ERQI, YUBEI));
        answer.path("publicDistricts[1].towns").entityList(Object.class).hasSize(22);
        answer.path("publicDistricts[1].towns[0].name").entity(String.class).isEqualTo("双凤桥街道");
        answer.path("publicDistricts[1].towns[0].id")
                .entity(String.class)
                .satisfies(id -> assertThat(id).startsWith("Place_"));
    }

    @Test
    void nobodySeesTheDistrictItselfWithoutALogin() {
        assertThat(errorCode(testers.anyone().document("{ district { name } }").execute()))
                .isEqualTo("UNAUTHENTICATED");
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleSeesItsOwnDistrictAndNoOther(Role role) {
        GraphQlTester caller = testers.as(fixtures.of(role, YUBEI));
        Response own = caller.document(PLACES).execute();
        own.path("viewer.district.code").entity(String.class).isEqualTo(YUBEI);
        assertThat(value(own, "towns[0].villages[0].town.id")).isEqualTo(value(own, "towns[0].id"));

        Response foreign = testers.as(fixtures.of(role, ERQI)).document(PLACES).execute();
        for (String record : List.of("id", "policy.id", "towns[0].id", "towns[0].villages[0].id")) {
            node(caller, value(own, record))
                    .path("node.id")
                    .entity(Object.class)
                    .isEqualTo(value(own, record));
            node(caller, value(foreign, record)).path("node").valueIsNull();
        }
    }

    private static Response node(GraphQlTester caller, Object id) {
        return caller.document("query ($id: ID!) { node(id: $id) { id } }")
                .variable("id", id)
                .execute();
    }

    @Test
    void readingTheFilesAgainChangesNothing() {
        int before = places.towns(YUBEI).size();
        DistrictPolicy policy =
                policies.inForce(YUBEI, LocalDate.of(2020, 1, 1)).orElseThrow();
        files.afterSingletonsInstantiated();
        assertThat(places.towns(YUBEI)).hasSize(before);
        assertThat(policies.inForce(YUBEI, LocalDate.of(2020, 1, 1))
                        .orElseThrow()
                        .getId())
                .isEqualTo(policy.getId());
    }

    @Test
    void findsThePolicyOfAYearByAnyOfItsDays() {
        assertThat(policies.inYear(YUBEI, 2017)).isPresent();
        assertThat(policies.inYear(YUBEI, 2016)).isEmpty();
    }
}
