package cn.jiayi.boundary;

import cn.jiayi.boundary.Outlines.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which outlines of a file can be drawn (M08). */
final class BoundaryRules {

    private final Map<String, Subject> subjects = new HashMap<>();
    private final Fence fence;
    private final Map<UUID, @Nullable String> drawable = new LinkedHashMap<>();
    private final List<OutlineProblem> problems = new ArrayList<>();

    BoundaryRules(List<Subject> subjects, Fence fence) {
        subjects.forEach(subject -> subject.keys().forEach(key -> this.subjects.putIfAbsent(key, subject)));
        this.fence = fence;
    }

    void look(List<DrawnFeature> features) {
        Set<UUID> named = new HashSet<>();
        for (DrawnFeature feature : features) {
            Subject subject = feature.key() == null ? null : subjects.get(feature.key());
            OutlineFault fault = fault(feature, subject, named);
            if (fault != null) {
                problems.add(feature.problem(fault));
            } else if (subject != null) {
                drawable.put(subject.id(), feature.boundary());
            }
        }
    }

    /** What stands against it, in the order of the file. */
    List<OutlineProblem> problems() {
        return problems;
    }

    /** By subject. */
    Map<UUID, @Nullable String> drawable() {
        return drawable;
    }

    private @Nullable OutlineFault fault(DrawnFeature feature, @Nullable Subject subject, Set<UUID> named) {
        if (feature.key() == null) {
            return OutlineFault.NO_CODE;
        }
        if (subject == null) {
            return OutlineFault.UNKNOWN_CODE;
        }
        if (!named.add(subject.id())) {
            return OutlineFault.NAMED_TWICE;
        }
        if (feature.fault() != null || feature.boundary() == null) {
            return feature.fault();
        }
        return fence.holds(Outline.of(feature.boundary())) ? null : OutlineFault.OUTSIDE_DISTRICT;
    }
}
