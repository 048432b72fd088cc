package cn.jiayi.team.graphql;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.Only;
import cn.jiayi.team.TeamChangeOutcome;
import cn.jiayi.team.TeamDirectory;
import cn.jiayi.team.TeamRunning;
import cn.jiayi.team.TeamStaffing;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class TeamChangeController {

    private final TeamRunning running;
    private final TeamStaffing staffing;
    private final TeamDirectory teams;
    private final Messages messages;

    @Only(Role.INSTITUTION_ADMIN)
    @MutationMapping
    TeamChangeResult teamFound(@Argument TeamFoundInput input, Actor actor, Locale locale) {
        return result(running.found(actor, input.command()), actor, locale);
    }

    @Only(Role.INSTITUTION_ADMIN)
    @MutationMapping
    TeamChangeResult teamDescribe(@Argument TeamDescribeInput input, Actor actor, Locale locale) {
        return result(running.describe(actor, input.command()), actor, locale);
    }

    @Only(Role.INSTITUTION_ADMIN)
    @MutationMapping
    TeamChangeResult teamChangeLeader(@Argument TeamChangeLeaderInput input, Actor actor, Locale locale) {
        return result(running.lead(actor, input.command()), actor, locale);
    }

    @Only(Role.INSTITUTION_ADMIN)
    @MutationMapping
    TeamChangeResult teamPermit(@Argument TeamPermitInput input, Actor actor, Locale locale) {
        return result(running.permit(actor, input.command()), actor, locale);
    }

    @Only({Role.TEAM_LEADER, Role.INSTITUTION_ADMIN})
    @MutationMapping
    TeamChangeResult teamMemberJoin(@Argument TeamMemberJoinInput input, Actor actor, Locale locale) {
        return result(staffing.join(actor, input.command()), actor, locale);
    }

    @Only({Role.TEAM_LEADER, Role.INSTITUTION_ADMIN})
    @MutationMapping
    TeamChangeResult teamMemberLeave(@Argument TeamMemberLeaveInput input, Actor actor, Locale locale) {
        return result(staffing.leave(actor, input.command()), actor, locale);
    }

    @Only({Role.TEAM_LEADER, Role.INSTITUTION_ADMIN})
    @MutationMapping
    TeamChangeResult teamMemberDescribe(@Argument TeamMemberDescribeInput input, Actor actor, Locale locale) {
        return result(staffing.describe(actor, input.command()), actor, locale);
    }

    @Only({Role.TEAM_LEADER, Role.INSTITUTION_ADMIN})
    @MutationMapping
    TeamChangeResult teamMemberCertify(@Argument TeamMemberCertifyInput input, Actor actor, Locale locale) {
        return result(staffing.certify(actor, input.command()), actor, locale);
    }

    private TeamChangeResult result(TeamChangeOutcome outcome, Actor actor, Locale locale) {
        return switch (outcome) {
            case TeamChangeOutcome.Changed done ->
                new TeamChanged(teams.find(actor, done.teamId()).orElseThrow());
            case TeamChangeOutcome.Refused refused ->
                new TeamChangeRefused(refused.reason(), messages.say(refused.reason(), locale));
        };
    }
}
