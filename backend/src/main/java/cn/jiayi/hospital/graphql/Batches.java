package cn.jiayi.hospital.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Batches of a field that may be absent. */
final class Batches {

    private Batches() {}

    /** One query for all; a source without the id, or whose record is not there, has no entry. */
    static <S, T> Map<S, T> optional(
            List<S> sources, Function<S, @Nullable UUID> id, Function<Collection<UUID>, Map<UUID, T>> byIds) {
        List<UUID> ids =
                sources.stream().map(id).filter(Objects::nonNull).distinct().toList();
        Map<UUID, T> found = ids.isEmpty() ? Map.of() : byIds.apply(ids);
        Map<S, T> answers = new HashMap<>();
        for (S source : sources) {
            UUID wanted = id.apply(source);
            T answer = wanted == null ? null : found.get(wanted);
            if (answer != null) {
                answers.put(source, answer);
            }
        }
        return answers;
    }
}
