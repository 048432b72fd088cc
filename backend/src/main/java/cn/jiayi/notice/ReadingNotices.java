package cn.jiayi.notice;

import static cn.jiayi.notice.NoticesMarkReadRefusal.NOT_FOUND;
import static cn.jiayi.notice.NoticesMarkReadRefusal.TOO_MANY;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.UseCase;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** Somebody reads what they were told. */
@Service
@RequiredArgsConstructor
public class ReadingNotices {

    private static final int MOST = 100;

    private final NoticeDirectory notices;
    private final NoticeReadings readings;
    private final Clock clock;

    /** All of them, or none where one is not the actor's. */
    @UseCase("notices.markRead")
    public MarkNoticesReadOutcome markRead(Actor actor, MarkNoticesRead command) {
        Set<UUID> ids = Set.copyOf(command.noticeIds());
        if (ids.size() > MOST) {
            return new MarkNoticesReadOutcome.Refused(TOO_MANY, MOST);
        }
        if (ids.isEmpty() || notices.find(actor, ids).size() < ids.size()) {
            return new MarkNoticesReadOutcome.Refused(NOT_FOUND, MOST);
        }
        readings.read(actor.subject(), ids, clock.instant());
        return new MarkNoticesReadOutcome.Marked(
                ids.size() == 1 ? command.noticeIds().getFirst() : null);
    }
}
