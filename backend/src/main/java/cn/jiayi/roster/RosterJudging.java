package cn.jiayi.roster;

import static cn.jiayi.roster.RosterFault.*;

import cn.jiayi.household.Household;
import cn.jiayi.household.KeyGroup;
import cn.jiayi.household.RegisteredPerson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the rows of one household with what the register knows of it. Pure. */
final class RosterJudging {

    private final RosterGroup group;
    private final RosterRegister register;
    private final RosterScope scope;
    private final RosterGround ground;
    private final List<RosterFinding> findings = new ArrayList<>();

    private RosterJudging(RosterGroup group, RosterRegister register, RosterScope scope, RosterGround ground) {
        this.group = group;
        this.register = register;
        this.scope = scope;
        this.ground = ground;
    }

    static List<RosterFinding> of(RosterGroup group, RosterRegister register, RosterScope scope, RosterGround ground) {
        RosterJudging judging = new RosterJudging(group, register, scope, ground);
        judging.judge();
        return judging.findings;
    }

    private void judge() {
        Household target = register.householdOf(group).orElse(null);
        List<RosterProblem> ofHousehold = target == null ? againstFounding() : againstEntering(target);
        for (RosterLine line : group.lines()) {
            List<RosterProblem> problems = new ArrayList<>();
            if (line == group.first()) {
                problems.addAll(ofHousehold);
            }
            RegisteredPerson known = register.person(line, target).orElse(null);
            if (known != null) {
                problems.addAll(againstPerson(line, known, target));
            }
            findings.add(finding(line, known, target, problems));
        }
    }

    private List<RosterProblem> againstFounding() {
        List<RosterProblem> problems = new ArrayList<>();
        if (group.head().isEmpty()) {
            problems.add(RosterProblem.of(RosterField.RELATION, NO_HEAD));
        }
        if (group.said(RosterLine::address).isEmpty()) {
            problems.add(RosterProblem.of(RosterField.ADDRESS, ADDRESS_MISSING));
        }
        if (group.said(RosterLine::since).isEmpty()) {
            problems.add(RosterProblem.of(RosterField.RESIDING_SINCE, SINCE_MISSING));
        }
        if (group.said(RosterLine::village).isEmpty()) {
            problems.add(RosterProblem.of(RosterField.VILLAGE, VILLAGE_MISSING));
        } else if (ground.institutionOf(group).isEmpty()) {
            problems.add(RosterProblem.of(RosterField.GRID_AREA, INSTITUTION_UNCLEAR));
        }
        problems.removeIf(problem -> isTold(problem.field()));
        return problems;
    }

    /** What is wrong in a cell is not missing as well. */
    private boolean isTold(RosterField field) {
        return group.lines().stream()
                .flatMap(line -> line.problems().stream())
                .anyMatch(problem -> problem.field() == field);
    }

    private List<RosterProblem> againstEntering(Household target) {
        if (!scope.has(target.getDistrictCode(), target.getInstitutionId())) {
            return List.of(RosterProblem.of(RosterField.HOUSEHOLD_NUMBER, HOUSEHOLD_NOT_YOURS));
        }
        return target.hasEnded() ? List.of(RosterProblem.of(RosterField.HOUSEHOLD_NUMBER, HOUSEHOLD_ENDED)) : List.of();
    }

    private static List<RosterProblem> againstPerson(
            RosterLine line, RegisteredPerson known, @Nullable Household target) {
        List<RosterProblem> problems = new ArrayList<>();
        if (known.hasDied()) {
            problems.add(RosterProblem.of(RosterField.ID_NUMBER, PERSON_DIED));
        }
        if (line.name() != null && !line.name().equals(known.name())) {
            problems.add(RosterProblem.of(RosterField.NAME, NAME_NOT_OF_NUMBER));
        }
        if (line.isHead()
                && target != null
                && target.getHeadId() != null
                && !target.getHeadId().equals(known.id())) {
            problems.add(RosterProblem.of(RosterField.RELATION, HEAD_IN_REGISTER));
        }
        return problems;
    }

    private RosterFinding finding(
            RosterLine line,
            @Nullable RegisteredPerson known,
            @Nullable Household target,
            List<RosterProblem> problems) {
        UUID home = target == null ? null : target.getId();
        if (!problems.isEmpty() || !line.problems().isEmpty()) {
            return new RosterFinding(line, RosterVerdict.WRONG, home, known, null, false, problems);
        }
        if (known == null || known.householdId() == null) {
            return new RosterFinding(line, RosterVerdict.NEW, home, known, null, false, problems);
        }
        if (known.householdId().equals(home)) {
            RosterVerdict verdict = saysMore(line, known, home) ? RosterVerdict.CHANGED : RosterVerdict.SAME;
            return new RosterFinding(line, verdict, home, known, null, false, problems);
        }
        Household other = register.household(known.householdId());
        boolean canMove = scope.has(other.getDistrictCode(), other.getInstitutionId());
        return new RosterFinding(line, RosterVerdict.ELSEWHERE, home, known, other.getId(), canMove, problems);
    }

    private boolean saysMore(RosterLine line, RegisteredPerson known, UUID home) {
        Map<Boolean, Set<KeyGroup>> named = line.keyGroups().stream()
                .collect(Collectors.partitioningBy(KeyGroup::isOfTheHousehold, Collectors.toSet()));
        boolean newPhone = line.phone() != null && !known.hasPhone(register.index(line.phone()));
        return newPhone
                || !known.keyGroups().containsAll(named.get(false))
                || !register.keyGroupsOf(home).containsAll(named.get(true));
    }
}
