package cn.jiayi.hospital;

import cn.jiayi.platform.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads departments: public within their district, unknown outside it. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class DepartmentDirectory {

    private final Departments departments;

    public Optional<Department> find(Actor actor, UUID id) {
        return departments.findByIdAndDistrictCode(id, actor.district());
    }

    /** One that takes patients. */
    public Optional<Department> findOpen(Actor actor, UUID id) {
        return find(actor, id).filter(Department::isOpen);
    }

    /** The departments of hospitals that the caller may see already, in their own order, in one statement. */
    public Map<UUID, List<Department>> ofHospitals(Collection<UUID> hospitalIds) {
        return hospitalIds.isEmpty()
                ? Map.of()
                : departments.findByHospitalIdInAndClosedOnIsNullOrderByOrdinalAscIdAsc(hospitalIds).stream()
                        .collect(Collectors.groupingBy(Department::getHospitalId));
    }

    /** Without scope: only for fields that are part of a record that is in scope already. */
    public Map<UUID, Department> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : departments.findByIdIn(ids).stream()
                        .collect(Collectors.toMap(Department::getId, Function.identity()));
    }
}
