package cn.jiayi.ward.graphql;

import cn.jiayi.hospital.Department;
import cn.jiayi.hospital.DepartmentDirectory;
import cn.jiayi.institution.Institution;
import cn.jiayi.institution.Institutions;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.ward.BedDirectory;
import cn.jiayi.ward.BedStay;
import cn.jiayi.ward.Ward;
import cn.jiayi.ward.WardChange;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of wards and stays that are not simply read, each in one go for all of a page. */
@Controller
@RequiredArgsConstructor
class WardFields {

    private final DepartmentDirectory departments;
    private final Institutions institutions;
    private final BedDirectory beds;
    private final Clock clock;

    @BatchMapping(typeName = "Ward", field = "department")
    List<Department> departmentOfWard(List<Ward> sources) {
        Map<UUID, Department> found = departments.byIds(
                sources.stream().map(Ward::getDepartmentId).distinct().toList());
        return sources.stream().map(ward -> found.get(ward.getDepartmentId())).toList();
    }

    @BatchMapping
    Map<Ward, Institution> sharedWith(List<Ward> sources) {
        List<UUID> ids = sources.stream()
                .<@Nullable UUID>map(Ward::getInstitutionId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, Institution> found = ids.isEmpty() ? Map.of() : institutions.byIds(ids);
        Map<Ward, Institution> shared = new HashMap<>();
        sources.forEach(ward -> {
            UUID partner = ward.getInstitutionId();
            if (partner != null && found.containsKey(partner)) {
                shared.put(ward, found.get(partner));
            }
        });
        return shared;
    }

    @SchemaMapping
    boolean viewerCanChange(Ward ward, @ContextValue Actor actor) {
        return ward.isChangeableBy(actor, LocalDate.now(clock));
    }

    @SchemaMapping(typeName = "BedStay", field = "id")
    String stayId(BedStay stay) {
        return GlobalId.of("BedStay", stay.getId());
    }

    @BatchMapping(typeName = "BedStay", field = "ward")
    List<Ward> wardOfStay(List<BedStay> sources) {
        Map<UUID, Ward> found = beds.wardsByIds(
                sources.stream().map(BedStay::getWardId).distinct().toList());
        return sources.stream().map(stay -> found.get(stay.getWardId())).toList();
    }

    @SchemaMapping(typeName = "BedStay", field = "nights")
    int nightsOfStay(BedStay stay) {
        return stay.nights().number();
    }

    @SchemaMapping(typeName = "BedStay", field = "isOverstayed")
    boolean isOverstayed(BedStay stay) {
        return stay.isOverstayed(LocalDate.now(clock));
    }

    @SchemaMapping(typeName = "WardChange", field = "id")
    String changeId(WardChange change) {
        return GlobalId.of("WardChange", change.getId());
    }

    @SchemaMapping(typeName = "WardChange", field = "at")
    Instant changedAt(WardChange change) {
        return change.getMadeAt();
    }
}
