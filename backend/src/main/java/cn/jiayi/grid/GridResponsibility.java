package cn.jiayi.grid;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Decides who of several may change the responsibility for an area. */
@Service
@RequiredArgsConstructor
public class GridResponsibility {

    private final GridAreas areas;

    /** The last changes as they are committed now, whatever was loaded before. */
    @Transactional(readOnly = true)
    public List<LastChange> lastChanges(Collection<UUID> areaIds) {
        return areaIds.isEmpty() ? List.of() : areas.lastChanges(areaIds);
    }

    /**
     * Notes a change of responsibility if nobody has made one since {@code expectedVersion}; the row stays locked until the caller's
     * transaction ends.
     *
     * @return whether the caller was first; if not, nothing was changed and the caller has to roll back
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean change(UUID areaId, int expectedVersion, String by, Instant at) {
        return areas.changeResponsibility(areaId, expectedVersion, by, at) == 1;
    }
}
