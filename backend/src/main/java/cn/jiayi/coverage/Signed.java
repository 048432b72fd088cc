package cn.jiayi.coverage;

import cn.jiayi.household.KeyGroup;
import java.util.EnumMap;
import java.util.Map;

/**
 * Who is signed, or by how many that changes. Households and persons are never mixed (trap 2); somebody in three groups is one of the
 * persons, one of those in key groups and one in each of the three (trap 5).
 *
 * @param byGroup without those that are nil
 */
public record Signed(int households, int persons, int inKeyGroups, Map<KeyGroup, Integer> byGroup) {

    public static final Signed NOBODY = new Signed(0, 0, 0, Map.of());

    public int in(KeyGroup group) {
        return byGroup.getOrDefault(group, 0);
    }

    public Signed plus(Signed other) {
        return new Signed(
                households + other.households,
                persons + other.persons,
                inKeyGroups + other.inKeyGroups,
                sum(byGroup, other.byGroup));
    }

    private static Map<KeyGroup, Integer> sum(Map<KeyGroup, Integer> one, Map<KeyGroup, Integer> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        Map<KeyGroup, Integer> sum = new EnumMap<>(one);
        other.forEach((group, persons) -> sum.merge(group, persons, Signed::orNothing));
        return Map.copyOf(sum);
    }

    public Signed negated() {
        Map<KeyGroup, Integer> negated = new EnumMap<>(KeyGroup.class);
        byGroup.forEach((group, persons) -> negated.put(group, -persons));
        return new Signed(-households, -persons, -inKeyGroups, Map.copyOf(negated));
    }

    @SuppressWarnings("NullAway") // absent is how a merged entry goes
    private static Integer orNothing(Integer one, Integer other) {
        return one + other == 0 ? null : one + other;
    }
}
