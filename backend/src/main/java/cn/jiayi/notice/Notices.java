package cn.jiayi.notice;

import cn.jiayi.platform.Ids;
import cn.jiayi.platform.LiveEvents;
import cn.jiayi.platform.Uuids;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Tells households, teams and institutions what has happened. */
@Service
@RequiredArgsConstructor
public class Notices {

    private static final String INSERT = """
            insert into notice (id, recipient_kind, recipient_id, kind, about, record_id, facts, told_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";

    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final LiveEvents live;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /**
     * Tells it when the transaction that is under way commits; not at all if it rolls back.
     *
     * @see News
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(NoticeRecipient recipient, NoticeKind kind, UUID recordId, Map<String, ?> facts) {
        tell(List.of(new News(recipient, kind, recordId, facts)));
    }

    /** The same for many, in as many statements as for one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Collection<News> news) {
        List<Notice> told = news.stream()
                .map(each -> new Notice(
                        Ids.next(),
                        each.recipient(),
                        each.kind(),
                        each.recordId(),
                        asText(each.facts()),
                        clock.instant()))
                .toList();
        jdbc.batchUpdate(INSERT, told.stream().map(this::row).toList());
        live.publish(told.stream()
                .map(notice -> new LiveEvents.Happening(notice.getRecipient().topic(), notice.getId()))
                .toList());
        told.forEach(notice -> events.publishEvent(new NoticeTold(notice.getId())));
    }

    private Object[] row(Notice notice) {
        return new Object[] {
            Uuids.bytes(notice.getId()),
            notice.getRecipient().kind().name(),
            Uuids.bytes(notice.getRecipient().id()),
            notice.getKind(),
            notice.getAbout().name(),
            Uuids.bytes(notice.getRecordId()),
            json.writeValueAsString(notice.getFacts()),
            LocalDateTime.ofInstant(notice.getToldAt(), ZoneOffset.UTC)
        };
    }

    private static Map<String, String> asText(Map<String, ?> facts) {
        return facts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, fact -> fact.getValue().toString()));
    }
}
