package cn.jiayi.notice.graphql;

import cn.jiayi.notice.MarkNoticesReadOutcome;
import cn.jiayi.notice.Notice;
import cn.jiayi.notice.NoticeDirectory;
import cn.jiayi.notice.ReadingNotices;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.Only;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

@Controller
@RequiredArgsConstructor
class NoticeController {

    private final NoticeDirectory notices;
    private final ReadingNotices reading;
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
    Window<Notice> notices(Paging paging, Actor actor) {
        return notices.list(actor, paging);
    }

    @Only({
        Role.RESIDENT,
        Role.TEAM_MEMBER,
        Role.TEAM_LEADER,
        Role.VILLAGE_DOCTOR,
        Role.INSTITUTION_ADMIN,
        Role.HOSPITAL_COORDINATOR
    })
    @QueryMapping
    int unreadNotices(Actor actor) {
        return notices.unread(actor);
    }

    @Only({
        Role.RESIDENT,
        Role.TEAM_MEMBER,
        Role.TEAM_LEADER,
        Role.VILLAGE_DOCTOR,
        Role.INSTITUTION_ADMIN,
        Role.HOSPITAL_COORDINATOR
    })
    @MutationMapping
    NoticesMarkReadResult noticesMarkRead(@Argument NoticesMarkReadInput input, Actor actor, Locale locale) {
        return switch (reading.markRead(actor, input.command())) {
            case MarkNoticesReadOutcome.Marked marked ->
                new NoticesMarkedRead(
                        List.copyOf(notices.find(actor, input.ids()).values()), notices.unread(actor));
            case MarkNoticesReadOutcome.Refused refused ->
                new NoticesMarkReadRefused(refused.reason(), messages.say(refused.reason(), refused, locale));
        };
    }

    @Only({
        Role.RESIDENT,
        Role.TEAM_MEMBER,
        Role.TEAM_LEADER,
        Role.VILLAGE_DOCTOR,
        Role.INSTITUTION_ADMIN,
        Role.HOSPITAL_COORDINATOR
    })
    @SubscriptionMapping
    Flux<Notice> noticeTold(Actor actor) {
        return notices.told(actor);
    }
}
