package cn.jiayi.demo.data;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A grid area; its counters follow the households that are put into it. */
final class Area {

    final UUID id;
    final DistrictOutline.Village village;
    final String code;
    final String name;
    final String boundary;
    final List<Crew> responsible = new ArrayList<>();
    int households;
    int population;
    int assignmentVersion;

    @Nullable String changedBy;

    @Nullable Instant changedAt;

    Area(UUID id, DistrictOutline.Village village, String code, String name, String boundary) {
        this.id = id;
        this.village = village;
        this.code = code;
        this.name = name;
        this.boundary = boundary;
    }

    void settle(int persons) {
        households++;
        population += persons;
    }

    void changed(String by, Instant at) {
        assignmentVersion++;
        changedBy = by;
        changedAt = at;
    }
}
