package cn.jiayi.visit.graphql;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.Only;
import cn.jiayi.visit.Visit;
import cn.jiayi.visit.VisitChangeOutcome;
import cn.jiayi.visit.VisitChangeOutcome.Changed;
import cn.jiayi.visit.VisitChanging;
import cn.jiayi.visit.VisitDirectory;
import cn.jiayi.visit.VisitGuide;
import cn.jiayi.visit.VisitGuiding;
import cn.jiayi.visit.VisitImport;
import cn.jiayi.visit.VisitImportDirectory;
import cn.jiayi.visit.VisitQuery;
import cn.jiayi.visit.VisitRecordOutcome.Recorded;
import cn.jiayi.visit.VisitRecordOutcome.Refused;
import cn.jiayi.visit.VisitRecording;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class VisitController {

    private final VisitDirectory visits;
    private final VisitImportDirectory imports;
    private final VisitGuiding guiding;
    private final VisitRecording recording;
    private final VisitChanging changing;
    private final Messages messages;

    @Only({
        Role.RESIDENT,
        Role.TEAM_MEMBER,
        Role.TEAM_LEADER,
        Role.VILLAGE_DOCTOR,
        Role.INSTITUTION_ADMIN,
        Role.HOSPITAL_COORDINATOR
    })
    @QueryMapping
    Window<Visit> visits(@Argument @Nullable VisitFilter filter, Paging paging, Actor actor) {
        return visits.list(actor, filter == null ? VisitQuery.ALL : filter.query(), paging);
    }

    @Only(Role.HOSPITAL_COORDINATOR)
    @QueryMapping
    Window<VisitImport> visitImports(Paging paging, Actor actor) {
        return imports.list(actor, paging);
    }

    @Only(Role.RESIDENT)
    @QueryMapping
    VisitGuide visitGuide(Actor actor) {
        return guiding.guide(actor);
    }

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR, Role.INSTITUTION_ADMIN, Role.HOSPITAL_COORDINATOR})
    @MutationMapping
    VisitRecordResult visitRecord(@Argument VisitRecordInput input, Actor actor, Locale locale) {
        return switch (recording.record(actor, input.command())) {
            case Recorded done ->
                new VisitRecorded(visits.find(actor, done.visitId()).orElseThrow());
            case Refused refused ->
                new VisitRecordRefused(
                        refused.reason(),
                        messages.say(refused.reason(), refused, locale),
                        refused.visitId() == null
                                ? null
                                : visits.find(actor, refused.visitId()).orElse(null));
        };
    }

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR, Role.INSTITUTION_ADMIN, Role.HOSPITAL_COORDINATOR})
    @MutationMapping
    VisitChangeResult visitCancel(@Argument VisitCancelInput input, Actor actor, Locale locale) {
        return result(changing.cancel(actor, input.command()), actor, locale);
    }

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR, Role.INSTITUTION_ADMIN, Role.HOSPITAL_COORDINATOR})
    @MutationMapping
    VisitChangeResult visitReconsider(@Argument VisitReconsiderInput input, Actor actor, Locale locale) {
        return result(changing.reconsider(actor, input.command()), actor, locale);
    }

    private VisitChangeResult result(VisitChangeOutcome outcome, Actor actor, Locale locale) {
        return switch (outcome) {
            case Changed done ->
                new VisitChanged(visits.find(actor, done.visitId()).orElseThrow());
            case VisitChangeOutcome.Refused refused ->
                new VisitChangeRefused(
                        refused.reason(),
                        messages.say(refused.reason(), refused, locale),
                        refused.visitId() == null
                                ? null
                                : visits.find(actor, refused.visitId()).orElse(null));
        };
    }
}
