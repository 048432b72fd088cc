package cn.jiayi.notice;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.LiveEvents;
import cn.jiayi.platform.Paging;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Reads the notices that are for the actor. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class NoticeDirectory {

    /** Nobody counts further; a screen then says 99+. */
    public static final int MOST_UNREAD = 100;

    private final NoticeRows notices;
    private final NoticeReadings readings;
    private final NoticeScope scope;
    private final LiveEvents live;

    public Optional<Notice> find(Actor actor, UUID id) {
        return Optional.ofNullable(find(actor, List.of(id)).get(id));
    }

    /** By id, those of the ids that are for the actor. */
    public Map<UUID, Notice> find(Actor actor, Collection<UUID> ids) {
        return notices
                .findAll(visibleTo(actor)
                        .and((notice, query, cb) -> notice.get("id").in(ids)))
                .stream()
                .collect(Collectors.toMap(Notice::getId, Function.identity()));
    }

    /** A page, the latest first. */
    public Window<Notice> list(Actor actor, Paging paging) {
        return notices.findBy(
                visibleTo(actor),
                found -> found.sortBy(Sort.by("id").descending())
                        .limit(paging.limit().max())
                        .scroll(paging.position()));
    }

    /** How many the actor has not read: at most {@link #MOST_UNREAD}. */
    public int unread(Actor actor) {
        return scope.of(actor)
                .map(recipient -> notices.unread(recipient, actor.subject(), MOST_UNREAD))
                .map(List::size)
                .orElse(0);
    }

    /** Those of the notices that the actor has read, in one statement. */
    public Set<UUID> readBy(Actor actor, Collection<UUID> ids) {
        return readings.readBy(actor.subject(), ids);
    }

    /** Each notice for the actor from now on. */
    public Flux<Notice> told(Actor actor) {
        List<String> topics =
                scope.of(actor).map(NoticeRecipient::topic).stream().toList();
        return live.stream(topics)
                .concatMap(event -> Mono.fromCallable(() -> find(actor, event.recordId()))
                        .subscribeOn(Schedulers.boundedElastic())
                        .flatMap(Mono::justOrEmpty));
    }

    private Specification<Notice> visibleTo(Actor actor) {
        Optional<NoticeRecipient> recipient = scope.of(actor);
        return (notice, query, cb) ->
                recipient.map(own -> cb.equal(notice.get("recipient"), own)).orElseGet(cb::disjunction);
    }
}
