package cn.jiayi.household;

import cn.jiayi.grid.GridSettlement;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Who has come to live in which grid area, summed up: each area is counted up once for all households of a roster. */
public final class AreaCounts {

    private final Map<UUID, Came> areas = new TreeMap<>();

    private record Came(int households, int persons) {

        Came and(Came others) {
            return new Came(households + others.households, persons + others.persons);
        }
    }

    void add(Household home, int households, int persons) {
        UUID area = home.getGridAreaId();
        if (area != null) {
            areas.merge(area, new Came(households, persons), Came::and);
        }
    }

    void addAll(AreaCounts others) {
        others.areas.forEach((area, came) -> areas.merge(area, came, Came::and));
    }

    void settle(GridSettlement settlement) {
        areas.forEach((area, came) -> settlement.change(area, came.households, came.persons));
    }
}
