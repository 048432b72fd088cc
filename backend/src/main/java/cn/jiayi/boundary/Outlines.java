package cn.jiayi.boundary;

import cn.jiayi.platform.Actor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an actor may draw: places, or the grid areas of an institution. */
interface Outlines {

    /** All that the actor may draw, in order, as they are drawn now. */
    List<Subject> subjects(Actor actor);

    /** Draws them; without an outline what had none before has none again. */
    void draw(Map<UUID, @Nullable String> boundaries);

    /** @param keys by any of which a file may name it */
    record Subject(
            UUID id,
            List<String> keys,
            Map<String, ?> properties,
            @Nullable String boundary) {}
}
