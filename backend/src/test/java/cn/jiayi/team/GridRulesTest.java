package cn.jiayi.team;

import static cn.jiayi.team.GridAssignRefusal.AREA_CHANGED;
import static cn.jiayi.team.GridAssignRefusal.AREA_NAMED_TWICE;
import static cn.jiayi.team.GridAssignRefusal.BELONGS_TO_OTHER_TEAM;
import static cn.jiayi.team.GridAssignRefusal.MEMBER_NOT_IN_TEAM;
import static cn.jiayi.team.GridAssignRefusal.NOT_FOUND;
import static cn.jiayi.team.GridAssignRefusal.ROLE_MAY_NOT;
import static cn.jiayi.team.GridAssignRefusal.WRONG_NUMBER_OF_CHANGES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.Role;
import cn.jiayi.team.GridAssign.Change;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** M08: who may change which responsibility. */
class GridRulesTest {

    private static final UUID OWN_TEAM = Ids.next();
    private static final UUID OTHER_TEAM = Ids.next();
    private static final UUID THIRD_TEAM = Ids.next();
    private static final UUID OWN_NURSE = Ids.next();
    private static final UUID OTHER_NURSE = Ids.next();
    private static final UUID GAP = Ids.next();
    private static final UUID OWN = Ids.next();
    private static final UUID OTHERS = Ids.next();
    private static final UUID OVERLAP = Ids.next();
    private static final UUID OTHERS_OVERLAP = Ids.next();
    private static final Instant CHANGED_AT = Instant.parse("2026-11-22T01:00:00Z");

    private final GridSituation situation = new GridSituation(
            Map.of(
                    GAP, area(),
                    OWN, area(OWN_TEAM),
                    OTHERS, area(OTHER_TEAM),
                    OVERLAP, area(OWN_TEAM, OTHER_TEAM),
                    OTHERS_OVERLAP, area(OTHER_TEAM, THIRD_TEAM)),
            Set.of(OWN_TEAM, OTHER_TEAM, THIRD_TEAM),
            Map.of(OWN_NURSE, OWN_TEAM, OTHER_NURSE, OTHER_TEAM));

    private final Actor leader = actor(Role.TEAM_LEADER, OWN_TEAM);
    private final Actor administrator = actor(Role.INSTITUTION_ADMIN, null);

    @Test
    void aLeaderFillsAGapWithTheOwnOrAnotherTeam() {
        assertThat(problems(leader, to(GAP, OWN_TEAM))).isEmpty();
        assertThat(problems(leader, to(GAP, OTHER_TEAM))).isEmpty();
    }

    @Test
    void aLeaderHandsTheOwnAreaOverAndTakesItBack() {
        assertThat(problems(leader, to(OWN, OTHER_TEAM), to(OVERLAP, null))).isEmpty();
    }

    @Test
    void aLeaderSettlesAnOverlapThatTheOwnTeamIsIn() {
        assertThat(problems(leader, to(OVERLAP, OWN_TEAM))).isEmpty();
        assertThat(problems(leader, to(OVERLAP, OTHER_TEAM))).isEmpty();
    }

    @Test
    void aLeaderLeavesAloneWhatOnlyOthersHold() {
        assertThat(problems(leader, to(OTHERS, OWN_TEAM), to(OTHERS_OVERLAP, OWN_TEAM), to(OTHERS, OWN_TEAM)))
                .extracting(AreaProblem::areaId, AreaProblem::reason)
                .containsExactly(
                        tuple(OTHERS, BELONGS_TO_OTHER_TEAM),
                        tuple(OTHERS_OVERLAP, BELONGS_TO_OTHER_TEAM),
                        tuple(OTHERS, AREA_NAMED_TWICE));
    }

    @Test
    void anAdministratorDecidesOnEveryAreaOfTheInstitution() {
        assertThat(problems(
                        administrator,
                        to(GAP, OWN_TEAM),
                        to(OWN, OTHER_TEAM),
                        to(OTHERS, null),
                        to(OVERLAP, THIRD_TEAM),
                        to(OTHERS_OVERLAP, OWN_TEAM)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"TEAM_LEADER", "INSTITUTION_ADMIN"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseDecides(Role role) {
        assertThat(GridRules.against(actor(role, OWN_TEAM), Set.of(OWN_TEAM))).containsExactly(ROLE_MAY_NOT);
    }

    @Test
    void whatIsNotInScopeIsNotThere() {
        assertThat(reasons(administrator, to(Ids.next(), OWN_TEAM))).containsExactly(NOT_FOUND);
        assertThat(reasons(administrator, to(GAP, Ids.next()))).containsExactly(NOT_FOUND);
        assertThat(reasons(administrator, new Change(GAP, 3, OWN_TEAM, Ids.next())))
                .containsExactly(NOT_FOUND);
    }

    @Test
    void theMemberWorksInTheReceivingTeam() {
        assertThat(problems(leader, new Change(GAP, 3, OWN_TEAM, OWN_NURSE))).isEmpty();
        assertThat(reasons(leader, new Change(GAP, 3, OWN_TEAM, OTHER_NURSE))).containsExactly(MEMBER_NOT_IN_TEAM);
        assertThat(reasons(leader, new Change(GAP, 3, null, OWN_NURSE))).containsExactly(MEMBER_NOT_IN_TEAM);
    }

    @Test
    void whoComesLateIsToldByWhomBeforeWhoseItIsNow() {
        assertThat(problems(leader, new Change(OTHERS, 2, OWN_TEAM, null)))
                .containsExactly(new AreaProblem(OTHERS, AREA_CHANGED, "李医生", CHANGED_AT));
    }

    @Test
    void twoHundredChangesPassAndTheNextIsRefused() {
        Map<UUID, GridSituation.Area> many = new HashMap<>();
        Stream.generate(Ids::next).limit(201).forEach(id -> many.put(id, area()));
        GridSituation wide = new GridSituation(many, Set.of(OWN_TEAM), Map.of());
        List<Change> changes =
                many.keySet().stream().map(id -> to(id, OWN_TEAM)).toList();

        assertThat(GridRules.isWrongNumber(200)).isFalse();
        assertThat(GridRules.isWrongNumber(201)).isTrue();
        assertThat(GridRules.isWrongNumber(0)).isTrue();
        assertThat(GridRules.problems(leader, changes.subList(0, 200), wide)).isEmpty();
        assertThat(GridRules.problems(leader, changes, wide))
                .containsExactly(AreaProblem.of(changes.getLast().areaId(), WRONG_NUMBER_OF_CHANGES));
    }

    private List<AreaProblem> problems(Actor actor, Change... changes) {
        return GridRules.problems(actor, List.of(changes), situation);
    }

    private List<GridAssignRefusal> reasons(Actor actor, Change... changes) {
        return problems(actor, changes).stream().map(AreaProblem::reason).toList();
    }

    private static Change to(UUID area, @Nullable UUID team) {
        return new Change(area, 3, team, null);
    }

    private static GridSituation.Area area(UUID... responsible) {
        return new GridSituation.Area(3, "李医生", CHANGED_AT, Set.of(responsible), 60, 180);
    }

    private static Actor actor(Role role, @Nullable UUID team) {
        return new Actor(Ids.next(), role, "王医生", "500112", null, null, team, Ids.next(), null);
    }
}
