package cn.jiayi.team;

import static cn.jiayi.Fixtures.YUBEI;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.Testers;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.GlobalId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Two teams and four areas, and how areas are assigned over HTTP. */
abstract class GridApiStage {

    static final String AREA =
            "id assignmentVersion changedBy viewerCanAssign viewerCannotAssignReasons assignments { team { id } member { id } }";

    static final String RESULT = """
             {
              __typename
              ... on GridAssigned {
                change { id areaCount at undoableUntil } areas { %1$s } teams { id load { areaHouseholds areaPopulation } }
              }
              ... on GridAssignRefused { reason message problems { areaId reason message area { %1$s } } }
            } }
            """.formatted(AREA);

    static final String ASSIGN = "mutation($input: GridAssignInput!) { gridAssign(input: $input)" + RESULT;

    static final String BOARD = """
            { gridBoard {
                institution { id name }
                teams { id profile { name members { name } } load { areaHouseholds areaPopulation } missingRoles }
                areas(first: 100) { edges { node { %s code name population households village { name } } } }
                undoable { id }
            } }
            """.formatted(AREA);

    @Autowired
    Fixtures fixtures;

    @Autowired
    Testers testers;

    Practice practice;
    Crew ours;
    Crew theirs;
    Actor leader;
    UUID gap;
    UUID own;
    UUID foreign;
    UUID overlap;

    @BeforeEach
    void twoTeamsAndFourAreas() {
        practice = fixtures.practice(YUBEI);
        ours = fixtures.team(practice);
        theirs = fixtures.team(practice);
        leader = fixtures.leader(ours);
        gap = fixtures.area(practice);
        own = fixtures.area(practice);
        foreign = fixtures.area(practice);
        overlap = fixtures.area(practice);
        fixtures.responsible(ours, own, overlap);
        fixtures.responsible(theirs, foreign, overlap);
    }

    List<Integer> versions() {
        return testers.as(leader)
                .document(BOARD)
                .execute()
                .path("gridBoard.areas.edges[*].node.assignmentVersion")
                .entityList(Integer.class)
                .get();
    }

    @SafeVarargs
    final GraphQlTester.Response assign(Actor actor, Map<String, Object>... changes) {
        return assign(actor, List.of(changes));
    }

    GraphQlTester.Response assign(Actor actor, List<Map<String, Object>> changes) {
        return assign(actor, UUID.randomUUID().toString(), changes);
    }

    GraphQlTester.Response assign(String key, Map<String, Object> change) {
        return assign(leader, key, List.of(change));
    }

    GraphQlTester.Response assign(Actor actor, String key, List<Map<String, Object>> changes) {
        return testers.as(actor)
                .document(ASSIGN)
                .variable("input", Map.of("idempotencyKey", key, "changes", changes))
                .execute();
    }

    static Map<String, Object> change(UUID area, int version, @Nullable Crew team, @Nullable UUID member) {
        Map<String, Object> change = new HashMap<>(Map.of("areaId", area(area), "expectedVersion", version));
        if (team != null) {
            change.put("teamId", team(team));
        }
        if (member != null) {
            change.put("memberId", GlobalId.of("TeamMember", member));
        }
        return change;
    }

    static String area(UUID id) {
        return GlobalId.of("GridArea", id);
    }

    static String team(Crew team) {
        return GlobalId.of("Team", team.id());
    }
}
