package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.Department;
import cn.jiayi.hospital.DepartmentDirectory;
import cn.jiayi.institution.Institution;
import cn.jiayi.institution.Institutions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class DepartmentController {

    private final DepartmentDirectory departments;
    private final Institutions institutions;

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
