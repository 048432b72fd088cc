package cn.jiayi.team;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** As the database computes it, in square metres. */
record SquaredDistance(UUID teamId, @Nullable Double squareMetres) {

    Nearness root() {
        return new Nearness(teamId, squareMetres == null ? null : (int) Math.round(Math.sqrt(squareMetres)));
    }
}
