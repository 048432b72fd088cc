package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.ClinicSchedule;
import cn.jiayi.hospital.DayOff;
import cn.jiayi.hospital.Department;
import cn.jiayi.hospital.DepartmentDirectory;
import cn.jiayi.hospital.ReservedFor;
import cn.jiayi.hospital.ScheduleDirectory;
import cn.jiayi.institution.Institution;
import cn.jiayi.institution.Institutions;
import cn.jiayi.platform.Actor;
import cn.jiayi.team.TeamProfile;
import cn.jiayi.team.TeamProfiles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class ClinicScheduleFields {

    private final ScheduleDirectory directory;
    private final DepartmentDirectory departments;
    private final TeamProfiles profiles;
    private final Institutions institutions;
    private final Clock clock;

    @BatchMapping
    List<Department> department(List<ClinicSchedule> sources) {
        Map<UUID, Department> found = departments.byIds(
                sources.stream().map(ClinicSchedule::getDepartmentId).distinct().toList());
        return sources.stream()
                .map(schedule -> found.get(schedule.getDepartmentId()))
                .toList();
    }

    @BatchMapping
    List<List<ClinicScheduleQuota>> quotas(List<ClinicSchedule> sources) {
        Map<UUID, TeamProfile> teams = named(sources, ReservedFor::teamId, profiles::byIds);
        Map<UUID, Institution> employers = named(sources, ReservedFor::institutionId, institutions::byIds);
        return sources.stream()
                .map(schedule -> schedule.getQuotas().stream()
                        .map(quota -> new ClinicScheduleQuota(
                                at(teams, quota.whom().teamId()),
                                at(employers, quota.whom().institutionId()),
                                quota.count()))
                        .toList())
                .toList();
    }

    @BatchMapping
    List<List<ClinicScheduleDayOff>> daysOff(List<ClinicSchedule> sources) {
        Map<UUID, List<DayOff>> found = directory.daysOff(
                sources.stream().map(ClinicSchedule::getId).distinct().toList());
        return sources.stream()
                .map(schedule -> found.getOrDefault(schedule.getId(), List.of()).stream()
                        .map(off -> new ClinicScheduleDayOff(off.day(), off.reason(), off.isResumable()))
                        .toList())
                .toList();
    }

    @SchemaMapping
    boolean viewerCanChange(ClinicSchedule schedule, @ContextValue Actor actor) {
        return schedule.isChangeableBy(actor, LocalDate.now(clock));
    }

    private static <T> Map<UUID, T> named(
            List<ClinicSchedule> sources,
            Function<ReservedFor, @Nullable UUID> id,
            Function<Collection<UUID>, Map<UUID, T>> byIds) {
        List<UUID> ids = sources.stream()
                .flatMap(schedule -> schedule.getQuotas().stream())
                .<@Nullable UUID>map(quota -> id.apply(quota.whom()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty() ? Map.of() : byIds.apply(ids);
    }

    private static <T> @Nullable T at(Map<UUID, T> found, @Nullable UUID id) {
        return id == null ? null : found.get(id);
    }
}
