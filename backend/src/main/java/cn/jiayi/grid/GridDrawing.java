package cn.jiayi.grid;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets up the grid areas of a district; no user does this, so it knows no actor. */
@Service
@RequiredArgsConstructor
public class GridDrawing {

    private final EntityManager entities;

    @Transactional
    public void draw(Collection<GridAreaDraft> drafts) {
        drafts.forEach(draft -> entities.persist(new GridArea(draft)));
    }
}
