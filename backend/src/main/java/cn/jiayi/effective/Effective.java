package cn.jiayi.effective;

import cn.jiayi.statistics.Part;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Effective contracts of the reader's side at the last count (M30).
 *
 * @param book absent before the first count
 * @param versions of the definition, the one that counts next first
 * @param views by which the reader's numbers can be split, and the one by which they are; absent where they cannot be
 * @param total of the reader's side
 * @param rows also those with zero (trap 22)
 * @param days the last that were counted, the earliest first
 */
public record Effective(
        @Nullable EffectiveBook book,
        List<EffectiveDefinition> versions,
        List<EffectiveView> views,
        @Nullable EffectiveView view,
        Part total,
        List<EffectiveRow> rows,
        List<EffectiveDay> days) {

    /** What counts from the next count on. */
    public EffectiveDefinition latest() {
        return versions.getFirst();
    }

    /** By which the numbers were counted; absent before the first count. */
    public @Nullable EffectiveDefinition definition() {
        return Optional.ofNullable(book)
                .map(EffectiveBook::definitionVersion)
                .map(this::version)
                .orElse(null);
    }

    private EffectiveDefinition version(int version) {
        return versions.stream()
                .filter(each -> each.getVersion() == version)
                .findFirst()
                .orElseThrow();
    }
}
