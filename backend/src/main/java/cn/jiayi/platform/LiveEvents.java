package cn.jiayi.platform;

import java.util.Collection;
import java.util.UUID;
import reactor.core.publisher.Flux;

/** What happens, told to whoever looks at it now, whichever replica they are connected to. */
public interface LiveEvents {

    /** Tells it when the transaction that is under way commits; not at all if it rolls back. */
    void publish(String topic, UUID recordId);

    /** The same for many, in one statement. */
    void publish(Collection<Happening> happenings);

    /** What is told: that something has happened to a record. */
    record Happening(String topic, UUID recordId) {}

    /** What happens from now on under one of these topics, within about a second. */
    Flux<LiveEvent> stream(Collection<String> topics);
}
