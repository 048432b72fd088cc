package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.Department;
import cn.jiayi.hospital.DepartmentDirectory;
import cn.jiayi.hospital.DepartmentKeeping;
import cn.jiayi.hospital.DepartmentOutcome;
import cn.jiayi.institution.Institution;
import cn.jiayi.institution.Institutions;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.Only;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class DepartmentController {

    private final DepartmentDirectory departments;
    private final Institutions institutions;
    private final DepartmentKeeping keeping;
    private final Messages messages;

    @Only(Role.HOSPITAL_COORDINATOR)
    @MutationMapping
    DepartmentChangeResult departmentFound(@Argument DepartmentFoundInput input, Actor actor, Locale locale) {
        return result(keeping.found(actor, input.command()), actor, locale);
    }

    @Only(Role.HOSPITAL_COORDINATOR)
    @MutationMapping
    DepartmentChangeResult departmentChange(@Argument DepartmentChangeInput input, Actor actor, Locale locale) {
        return result(keeping.change(actor, input.command()), actor, locale);
    }

    @Only(Role.HOSPITAL_COORDINATOR)
    @MutationMapping
    DepartmentChangeResult departmentClose(@Argument DepartmentCloseInput input, Actor actor, Locale locale) {
        return result(keeping.close(actor, input.command()), actor, locale);
    }

    @SchemaMapping
    boolean viewerCanChange(Department department, @ContextValue Actor actor) {
        return department.isChangeableBy(actor);
    }

    private DepartmentChangeResult result(DepartmentOutcome outcome, Actor actor, Locale locale) {
        return switch (outcome) {
            case DepartmentOutcome.Changed done ->
                new DepartmentChanged(
                        departments.find(actor, done.departmentId()).orElseThrow());
            case DepartmentOutcome.Refused refused ->
                new DepartmentChangeRefused(refused.reason(), messages.say(refused.reason(), refused, locale));
        };
    }

    @BatchMapping
    List<Institution> hospital(List<Department> sources) {
        Map<UUID, Institution> found = institutions.byIds(
                sources.stream().map(Department::getHospitalId).distinct().toList());
        return sources.stream()
                .map(department -> found.get(department.getHospitalId()))
                .toList();
    }

    @BatchMapping(typeName = "Institution", field = "departments")
    List<List<Department>> departmentsOfInstitution(List<Institution> sources) {
        Map<UUID, List<Department>> found = departments.ofHospitals(
                sources.stream().map(Institution::getId).distinct().toList());
        return sources.stream()
                .map(institution -> found.getOrDefault(institution.getId(), List.of()))
                .toList();
    }
}
