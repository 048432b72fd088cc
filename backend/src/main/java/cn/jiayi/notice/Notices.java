package cn.jiayi.notice;

import cn.jiayi.platform.Ids;
import cn.jiayi.platform.LiveEvents;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells households, teams and institutions what has happened. */
@Service
@RequiredArgsConstructor
public class Notices {

    private final EntityManager entities;
    private final LiveEvents live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /**
     * Tells it when the transaction that is under way commits; not at all if it rolls back.
     *
     * @param recordId of the sort that the kind is about
     * @param facts what the kind's words name: text, numbers, and dates, which are shown as the reader's language writes them; no
     *     personal data beyond what the recipient may see anyway
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(NoticeRecipient recipient, NoticeKind kind, UUID recordId, Map<String, ?> facts) {
        Notice notice = new Notice(Ids.next(), recipient, kind, recordId, asText(facts), clock.instant());
        entities.persist(notice);
        live.publish(recipient.topic(), notice.getId());
        events.publishEvent(new NoticeTold(notice.getId()));
    }

    private static Map<String, String> asText(Map<String, ?> facts) {
        return facts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, fact -> fact.getValue().toString()));
    }
}
