package cn.jiayi.referral;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.LiveEvents;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Tells whoever looks on how much work there is: now, after each change of a referral in their scope, and when time alone changes
 * it. Where nothing is told, such as a household that goes over to another team, it looks again after a minute.
 */
@Service
@RequiredArgsConstructor
public class ReferralWorkNews {

    private static final Duration TOGETHER = Duration.ofMillis(300);
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration SHORTEST = Duration.ofMillis(50);

    private final ReferralWorkDirectory work;
    private final LiveEvents live;
    private final Clock clock;

    public Flux<ReferralWork> changes(Actor actor) {
        Flux<Long> told =
                live.stream(ReferralNews.topics(actor)).map(event -> 0L).sample(TOGETHER);
        return Flux.merge(told, Flux.just(0L))
                .switchMap(tick -> read(actor)
                        .expand(last -> Mono.delay(rest(last.nextChangeAt())).then(read(actor))))
                .distinctUntilChanged(counted -> counted, ReferralWork::looksLike);
    }

    private Mono<ReferralWork> read(Actor actor) {
        return Mono.fromCallable(() -> work.now(actor)).subscribeOn(Schedulers.boundedElastic());
    }

    private Duration rest(@Nullable Instant next) {
        Duration rest = next == null ? LONGEST : Duration.between(clock.instant(), next);
        if (rest.compareTo(LONGEST) > 0) {
            return LONGEST;
        }
        return rest.compareTo(SHORTEST) < 0 ? SHORTEST : rest;
    }
}
