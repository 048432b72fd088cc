package cn.jiayi.team;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads who is responsible for grid areas. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class GridResponsibilities {

    private final GridAssignments assignments;

    /** Today's, by area, in one statement; a gap has no entry. For areas that the caller may see. */
    public Map<UUID, List<GridAssignment>> of(Collection<UUID> areaIds) {
        return areaIds.isEmpty()
                ? Map.of()
                : assignments.open(areaIds).stream().collect(Collectors.groupingBy(GridAssignment::getGridAreaId));
    }

    /** Today's of all areas of an institution, by area, in one statement; a gap has no entry. */
    public Map<UUID, List<GridHolder>> ofInstitution(UUID institutionId) {
        return assignments.holders(institutionId).stream().collect(Collectors.groupingBy(GridHolder::areaId));
    }
}
