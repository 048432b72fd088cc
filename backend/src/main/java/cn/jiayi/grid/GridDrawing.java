package cn.jiayi.grid;

import cn.jiayi.platform.Uuids;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sets up the grid areas of a district, and draws them anew; whose they are was asked before, so it knows no actor. */
@Service
@RequiredArgsConstructor
public class GridDrawing {

    private final EntityManager entities;
    private final JdbcTemplate jdbc;

    @Transactional
    public void draw(Collection<GridAreaDraft> drafts) {
        drafts.forEach(draft -> entities.persist(new GridArea(draft)));
    }

    /** @param boundaries by area; GeoJSON geometries, WGS 84, longitude first */
    @Transactional(propagation = Propagation.MANDATORY)
    public void redraw(Map<UUID, String> boundaries) {
        List<Object[]> rows = boundaries.entrySet().stream()
                .map(drawn -> {
                    GridCentre centre = GridCentre.of(drawn.getValue());
                    return new Object[] {
                        drawn.getValue(), centre.longitude(), centre.latitude(), Uuids.bytes(drawn.getKey())
                    };
                })
                .toList();
        jdbc.batchUpdate("update grid_area set boundary = ?, longitude = ?, latitude = ? where id = ?", rows);
    }
}
