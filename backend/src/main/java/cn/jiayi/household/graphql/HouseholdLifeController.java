package cn.jiayi.household.graphql;

import cn.jiayi.household.HouseholdFounding;
import cn.jiayi.household.HouseholdMembership;
import cn.jiayi.household.HouseholdMoving;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.Only;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** How households begin, change and end. */
@Controller
@RequiredArgsConstructor
class HouseholdLifeController {

    private final HouseholdFounding founding;
    private final HouseholdMembership membership;
    private final HouseholdMoving moving;
    private final LifeAnswers answers;

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR, Role.INSTITUTION_ADMIN})
    @MutationMapping
    LifeResult householdRegister(@Argument HouseholdRegisterInput input, Actor actor, Locale locale) {
        return answers.of(actor, founding.register(actor, input.command()), locale);
    }

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR, Role.INSTITUTION_ADMIN})
    @MutationMapping
    LifeResult householdSplit(@Argument HouseholdSplitInput input, Actor actor, Locale locale) {
        return answers.of(actor, founding.split(actor, input.command()), locale);
    }

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR, Role.INSTITUTION_ADMIN})
    @MutationMapping
    LifeResult householdJoin(@Argument HouseholdJoinInput input, Actor actor, Locale locale) {
        return answers.of(actor, membership.join(actor, input.command()), locale);
    }

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR, Role.INSTITUTION_ADMIN})
    @MutationMapping
    LifeResult householdNewborn(@Argument HouseholdNewbornInput input, Actor actor, Locale locale) {
        return answers.of(actor, membership.newborn(actor, input.command()), locale);
    }

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR, Role.INSTITUTION_ADMIN})
    @MutationMapping
    LifeResult householdLeave(@Argument HouseholdLeaveInput input, Actor actor, Locale locale) {
        return answers.of(actor, membership.leave(actor, input.command()), locale);
    }

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR, Role.INSTITUTION_ADMIN})
    @MutationMapping
    LifeResult householdStay(@Argument HouseholdStayInput input, Actor actor, Locale locale) {
        return answers.of(actor, membership.stay(actor, input.command()), locale);
    }

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR, Role.INSTITUTION_ADMIN})
    @MutationMapping
    LifeResult householdChangeHead(@Argument HouseholdChangeHeadInput input, Actor actor, Locale locale) {
        return answers.of(actor, membership.changeHead(actor, input.command()), locale);
    }

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR, Role.INSTITUTION_ADMIN})
    @MutationMapping
    LifeResult householdMove(@Argument HouseholdMoveInput input, Actor actor, Locale locale) {
        return answers.of(actor, moving.move(actor, input.command()), locale);
    }

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR, Role.INSTITUTION_ADMIN})
    @MutationMapping
    LifeResult householdDepart(@Argument HouseholdDepartInput input, Actor actor, Locale locale) {
        return answers.of(actor, moving.depart(actor, input.command()), locale);
    }
}
