package cn.jiayi.institution;

import static cn.jiayi.Fixtures.ERQI;
import static cn.jiayi.Fixtures.YUBEI;
import static cn.jiayi.Testers.errorCode;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Testers;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** M03, M26: institutions of one's own district, who supervises them, and the hospital of the 1+1 combination today. */
@IntegrationTest
class InstitutionApiTest {

    private static final LocalDate START = LocalDate.of(2017, 6, 21);

    @Autowired
    private Testers testers;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private InstitutionFounding founding;

    @Autowired
    private Institutions institutions;

    private final UUID station = Ids.next();
    private UUID hospital;
    private UUID formerHospital;
    private UUID centre;

    @BeforeEach
    void found() {
        hospital = fixtures.hospital(YUBEI);
        formerHospital = fixtures.hospital(YUBEI);
        Practice practice = fixtures.practice(YUBEI);
        centre = practice.id();
        founding.found(List.of(new InstitutionDraft(
                station,
                YUBEI,
                practice.townId(),
                InstitutionKind.COMMUNITY_HEALTH_STATION,
                "服务站",
                "样例路 1 号",
                "023-00000001",
                centre)));
        founding.combine(List.of(
                new CombinationDraft(Ids.next(), YUBEI, centre, formerHospital, START, LocalDate.of(2019, 12, 31)),
                new CombinationDraft(Ids.next(), YUBEI, centre, hospital, LocalDate.of(2020, 1, 1), null)));
    }

    @Test
    void showsTheOwnInstitutionWithItsPartnerAndSupervisor() {
        Response answer =
                testers.as(fixtures.coordinator(YUBEI, station)).document("""
                        {
                          viewer {
                            institution {
                              kind name address phone place { name } partnerHospital { id }
                              supervisedBy { id partnerHospital { id } supervisedBy { id } }
                            }
                          }
                        }""").execute();
        answer.path("viewer.institution.place.name").entity(String.class).isEqualTo("双凤桥街道");
        answer.path("viewer.institution.partnerHospital").valueIsNull();
        answer.path("viewer.institution.supervisedBy.id").entity(String.class).isEqualTo("Institution_" + centre);
        answer.path("viewer.institution.supervisedBy.partnerHospital.id")
                .entity(String.class)
                .isEqualTo("Institution_" + hospital);
        answer.path("viewer.institution.supervisedBy.supervisedBy").valueIsNull();
    }

    @Test
    void theCombinationIsThatOfTheDay() {
        assertThat(partnerOn(START.minusDays(1))).isNull();
        assertThat(partnerOn(START)).isEqualTo(formerHospital);
        assertThat(partnerOn(LocalDate.of(2019, 12, 31))).isEqualTo(formerHospital);
        assertThat(partnerOn(LocalDate.of(2020, 1, 1))).isEqualTo(hospital);
    }

    private @Nullable UUID partnerOn(LocalDate day) {
        return institutions.partnerHospitals(List.of(centre), day).get(centre);
    }

    @Test
    void listsHospitalsOfTheDistrictPageByPage() {
        GraphQlTester caller = testers.as(fixtures.of(Role.TEAM_MEMBER, YUBEI));
        List<String> found = new ArrayList<>();
        String after = null;
        do {
            Response page = page(caller, 2, after);
            found.addAll(ids(page));
            boolean goesOn = page.path("hospitals.pageInfo.hasNextPage")
                    .entity(Boolean.class)
                    .get();
            after = goesOn
                    ? page.path("hospitals.pageInfo.endCursor")
                            .entity(String.class)
                            .get()
                    : null;
        } while (after != null);
        assertThat(found)
                .doesNotHaveDuplicates()
                .contains("Institution_" + hospital, "Institution_" + formerHospital)
                .doesNotContain("Institution_" + centre);
    }

    @Test
    void anotherDistrictsInstitutionIsNotThere() {
        String id = "Institution_" + hospital;
        node(testers.as(fixtures.of(Role.RESIDENT, YUBEI)), id)
                .path("node.id")
                .entity(String.class)
                .isEqualTo(id);
        GraphQlTester foreign = testers.as(fixtures.of(Role.COMMISSION, ERQI));
        node(foreign, id).path("node").valueIsNull();
        assertThat(ids(page(foreign, 100, null))).doesNotContain(id);
    }

    @Test
    void isForNobodyWithoutALogin() {
        assertThat(errorCode(page(testers.anyone(), 1, null))).isEqualTo("UNAUTHENTICATED");
    }

    private static List<String> ids(Response page) {
        return page.path("hospitals.edges[*].node.id").entityList(String.class).get();
    }

    private static Response page(GraphQlTester caller, int first, @Nullable String after) {
        return caller.document("""
                        query ($first: Int, $after: String) {
                          hospitals(first: $first, after: $after) {
                            edges { node { id kind } } pageInfo { hasNextPage endCursor }
                          }
                        }""")
                .variable("first", first)
                .variable("after", after)
                .execute();
    }

    private static Response node(GraphQlTester caller, String id) {
        return caller.document("query ($id: ID!) { node(id: $id) { id } }")
                .variable("id", id)
                .execute();
    }
}
