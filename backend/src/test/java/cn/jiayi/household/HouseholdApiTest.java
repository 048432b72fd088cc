package cn.jiayi.household;

import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Testers;
import cn.jiayi.platform.graphql.GlobalId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** M10, M12: who sees which household, and how. */
@IntegrationTest
class HouseholdApiTest {

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Testers testers;

    private Practice practice;
    private Crew team;
    private Home home;

    @BeforeEach
    void aTeamWithAnArea() {
        practice = fixtures.practice(YUBEI);
        team = fixtures.team(practice);
        var area = fixtures.area(practice);
        fixtures.responsible(team, area);
        home = fixtures.household(practice, area);
    }

    @Test
    void residentsSeeTheirOwnHouseholdMasked() {
        testers.as(fixtures.head(home))
                .document("""
                        { myHousehold {
                            id number address residingSince village { name } gridArea { id name boundary }
                            head { relation resident { name } }
                            members { relation since resident { id name sex birthDate age idNumberMasked phoneMasked keyGroups } }
                        } }
                        """)
                .execute()
                .path("myHousehold.id")
                .entity(String.class)
                .isEqualTo(GlobalId.of("Household", home.id()))
                .path("myHousehold.head.resident.name")
                .entity(String.class)
                .isEqualTo(home.headName())
                .path("myHousehold.members[*].relation")
                .entityList(String.class)
                .containsExactly("HEAD", "SPOUSE", "CHILD")
                .path("myHousehold.members[0].resident.phoneMasked")
                .entity(String.class)
                .satisfies(phone -> assertThat(phone)
                        .startsWith("139****")
                        .endsWith(Fixtures.phoneOf(home.headId()).substring(7)))
                .path("myHousehold.gridArea.boundary.type")
                .entity(String.class)
                .isEqualTo("Polygon");
    }
}
