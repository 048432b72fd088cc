package cn.jiayi.team;

import cn.jiayi.grid.GridCentre;
import cn.jiayi.grid.GridDirectory;
import cn.jiayi.platform.Like;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which teams are near an address (M13): the distance to the nearest of their grid areas. So the team that is responsible for the
 * address's own area comes first, and one that has no area comes last. Teams are public, so this knows no scope.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class TeamsNearby {

    private static final double METRES_PER_DEGREE = 111_320;

    private final TeamRows teams;
    private final GridDirectory grid;
    private final Clock clock;

    /**
     * The nearest teams of a district that are not closed, the nearest first.
     *
     * @param areaId of the address; absent while it is placed in none
     * @param text part of the name of a team, its studio or its institution; absent for any
     */
    public List<Nearness> of(String district, @Nullable UUID areaId, UUID villageId, @Nullable String text, int most) {
        GridCentre here = grid.whereabouts(areaId, villageId).orElse(null);
        String pattern = Like.containing(text == null ? "" : text);
        return teams
                .nearest(
                        district,
                        here == null ? null : here.longitude(),
                        here == null ? null : here.latitude(),
                        METRES_PER_DEGREE,
                        here == null ? 0 : METRES_PER_DEGREE * Math.cos(Math.toRadians(here.latitude())),
                        pattern,
                        LocalDate.now(clock),
                        Limit.of(most))
                .stream()
                .map(SquaredDistance::root)
                .toList();
    }
}
