package cn.jiayi.application;

import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.notice.NoticeRecipient;
import cn.jiayi.notice.Notices;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.LiveEvents;
import cn.jiayi.platform.Role;
import cn.jiayi.team.TeamProfiles;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Tells both sides what happens to an application, in the transaction of the act: as a notice, and to whoever looks on. */
@Service
@RequiredArgsConstructor
public class ApplicationNews {

    private final Notices notices;
    private final LiveEvents live;
    private final ApplicationDirectory applications;
    private final HouseholdDirectory households;
    private final TeamProfiles teams;

    /** Each change of an application in the actor's scope from now on, as the application is by then. */
    public Flux<Application> changes(Actor actor) {
        return live.stream(topics(actor))
                .concatMap(event -> Mono.fromCallable(() -> applications.find(actor, event.recordId()))
                        .subscribeOn(Schedulers.boundedElastic())
                        .flatMap(Mono::justOrEmpty));
    }

    void submitted(Application application) {
        tellTeam(
                application,
                ApplicationNotice.SUBMITTED,
                Map.of("name", application.getApplicantName(), "answerBy", application.getAnswerBy()));
    }

    void withdrawn(Application application) {
        tellTeam(application, ApplicationNotice.WITHDRAWN, Map.of("name", application.getApplicantName()));
    }

    void overtaken(Application application) {
        tellTeam(application, ApplicationNotice.OVERTAKEN, Map.of("name", application.getApplicantName()));
    }

    void accepted(Application application) {
        tellHousehold(application, ApplicationNotice.ACCEPTED, Map.of("team", teamOf(application)));
    }

    void declined(Application application) {
        tellHousehold(
                application,
                ApplicationNotice.DECLINED,
                Map.of("team", teamOf(application), "answer", Objects.requireNonNull(application.getAnswer())));
    }

    void lapsed(Application application) {
        tellHousehold(application, ApplicationNotice.LAPSED, Map.of("team", teamOf(application)));
    }

    private void tellTeam(Application application, ApplicationNotice kind, Map<String, ?> facts) {
        notices.tell(NoticeRecipient.team(application.getTeamId()), kind, application.getId(), facts);
        show(application);
    }

    private void tellHousehold(Application application, ApplicationNotice kind, Map<String, ?> facts) {
        notices.tell(NoticeRecipient.household(application.getHouseholdId()), kind, application.getId(), facts);
        show(application);
    }

    private void show(Application application) {
        live.publish(ofTeam(application.getTeamId()), application.getId());
        live.publish(ofHousehold(application.getHouseholdId()), application.getId());
    }

    private List<String> topics(Actor actor) {
        if (actor.is(Role.RESIDENT)) {
            return households.own(actor).map(Household::getId).stream()
                    .map(ApplicationNews::ofHousehold)
                    .toList();
        }
        return actor.teamId() == null ? List.of() : List.of(ofTeam(actor.teamId()));
    }

    private String teamOf(Application application) {
        return teams.byIds(List.of(application.getTeamId()))
                .get(application.getTeamId())
                .name();
    }

    private static String ofTeam(UUID id) {
        return "application.team." + id;
    }

    private static String ofHousehold(UUID id) {
        return "application.household." + id;
    }
}
