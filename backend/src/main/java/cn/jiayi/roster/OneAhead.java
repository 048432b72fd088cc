package cn.jiayi.roster;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** The next is made on a thread of its own while one is taken: what reads and reckons does not wait for what writes. */
final class OneAhead {

    private OneAhead() {}

    static <T> void forEach(Supplier<Optional<T>> next, Consumer<T> take) {
        try (Stream<T> all = Flux.<T>generate(sink -> next.get().ifPresentOrElse(sink::next, sink::complete))
                .subscribeOn(Schedulers.boundedElastic())
                .toStream(1)) {
            all.forEach(take);
        }
    }
}
