package cn.jiayi.household.graphql;

import cn.jiayi.household.KeyGroupMarking;
import cn.jiayi.household.ResidentLife;
import cn.jiayi.household.ResidentMerging;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.Only;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What happens to one person, and who is served first. */
@Controller
@RequiredArgsConstructor
class ResidentLifeController {

    private final ResidentLife life;
    private final KeyGroupMarking marking;
    private final ResidentMerging merging;
    private final LifeAnswers answers;

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR, Role.INSTITUTION_ADMIN})
    @MutationMapping
    LifeResult residentDie(@Argument ResidentDieInput input, Actor actor, Locale locale) {
        return answers.of(actor, life.die(actor, input.command()), locale);
    }

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR, Role.INSTITUTION_ADMIN})
    @MutationMapping
    LifeResult residentIdentify(@Argument ResidentIdentifyInput input, Actor actor, Locale locale) {
        return answers.of(actor, life.identify(actor, input.command()), locale);
    }

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR, Role.INSTITUTION_ADMIN})
    @MutationMapping
    LifeResult residentChangePhone(@Argument ResidentChangePhoneInput input, Actor actor, Locale locale) {
        return answers.of(actor, life.changePhone(actor, input.command()), locale);
    }

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR, Role.INSTITUTION_ADMIN})
    @MutationMapping
    LifeResult keyGroupMark(@Argument KeyGroupMarkInput input, Actor actor, Locale locale) {
        return answers.of(actor, marking.mark(actor, input.command()), locale);
    }

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR, Role.INSTITUTION_ADMIN})
    @MutationMapping
    LifeResult keyGroupEnd(@Argument KeyGroupEndInput input, Actor actor, Locale locale) {
        return answers.of(actor, marking.end(actor, input.command()), locale);
    }

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR, Role.INSTITUTION_ADMIN})
    @MutationMapping
    LifeResult residentMerge(@Argument ResidentMergeInput input, Actor actor, Locale locale) {
        return answers.of(actor, merging.merge(actor, input.command()), locale);
    }

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR, Role.INSTITUTION_ADMIN})
    @MutationMapping
    LifeResult residentMergeUndo(@Argument ResidentMergeUndoInput input, Actor actor, Locale locale) {
        return answers.of(actor, merging.undo(actor, input.command()), locale);
    }
}
