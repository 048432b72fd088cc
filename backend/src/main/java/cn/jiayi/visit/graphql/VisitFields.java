package cn.jiayi.visit.graphql;

import cn.jiayi.district.DistrictPolicies;
import cn.jiayi.district.DistrictPolicy;
import cn.jiayi.household.Resident;
import cn.jiayi.household.ResidentDirectory;
import cn.jiayi.institution.Institution;
import cn.jiayi.institution.Institutions;
import cn.jiayi.platform.Actor;
import cn.jiayi.referral.Referral;
import cn.jiayi.referral.ReferralDirectory;
import cn.jiayi.team.TeamProfile;
import cn.jiayi.team.TeamProfiles;
import cn.jiayi.visit.Visit;
import cn.jiayi.visit.VisitDecision;
import cn.jiayi.visit.VisitDirectory;
import java.util.Collection;
import java.util.HashMap;
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

/** The fields of a visit that lead elsewhere, each in one go for all visits of a page. */
@Controller
@RequiredArgsConstructor
class VisitFields {

    private final VisitDirectory visits;
    private final Institutions institutions;
    private final ResidentDirectory residents;
    private final ReferralDirectory referrals;
    private final DistrictPolicies policies;
    private final TeamProfiles profiles;

    @BatchMapping
    List<Institution> institution(List<Visit> sources) {
        Map<UUID, Institution> found = institutions.byIds(ids(sources, Visit::getInstitutionId));
        return sources.stream()
                .map(visit -> found.get(visit.getInstitutionId()))
                .toList();
    }

    @SchemaMapping
    @Nullable String department(Visit visit) {
        return visit.getDepartment().isEmpty() ? null : visit.getDepartment();
    }

    @BatchMapping
    List<VisitPatient> patient(List<Visit> sources) {
        Map<UUID, Resident> found = residents.byIds(ids(sources, Visit::getResidentId));
        return sources.stream()
                .map(visit -> VisitPatient.of(found.get(visit.getResidentId()), visit.getDay()))
                .toList();
    }

    @BatchMapping
    Map<Visit, TeamProfile> team(List<Visit> sources) {
        return present(sources, Visit::getTeamId, profiles.byIds(ids(sources, Visit::getTeamId)));
    }

    @BatchMapping
    Map<Visit, Referral> referral(List<Visit> sources, @ContextValue Actor actor) {
        return present(sources, Visit::getReferralId, referrals.find(actor, ids(sources, Visit::getReferralId)));
    }

    @BatchMapping
    List<DistrictPolicy> policy(List<Visit> sources) {
        Map<UUID, DistrictPolicy> found = policies.byIds(ids(sources, Visit::getPolicyId));
        return sources.stream().map(visit -> found.get(visit.getPolicyId())).toList();
    }

    @BatchMapping
    List<List<VisitDecision>> decisions(List<Visit> sources) {
        Map<UUID, List<VisitDecision>> found = visits.decisionsOf(ids(sources, Visit::getId));
        return sources.stream()
                .map(visit -> found.getOrDefault(visit.getId(), List.of()))
                .toList();
    }

    @SchemaMapping
    boolean carriesBenefits(Visit visit) {
        return visit.isCarriesBenefits();
    }

    @SchemaMapping
    boolean isImported(Visit visit) {
        return visit.getImportId() != null;
    }

    @SchemaMapping
    boolean viewerCanCancel(Visit visit, @ContextValue Actor actor) {
        return visit.isCancellableBy(actor);
    }

    @SchemaMapping
    boolean viewerCanReconsider(Visit visit, @ContextValue Actor actor) {
        return visit.isReconsiderableBy(actor);
    }

    private static <V> Map<Visit, V> present(
            Collection<Visit> sources, Function<Visit, @Nullable UUID> id, Map<UUID, V> found) {
        Map<Visit, V> present = new HashMap<>();
        sources.forEach(visit -> {
            UUID of = id.apply(visit);
            V value = of == null ? null : found.get(of);
            if (value != null) {
                present.put(visit, value);
            }
        });
        return present;
    }

    private static List<UUID> ids(Collection<Visit> sources, Function<Visit, @Nullable UUID> id) {
        return sources.stream()
                .<@Nullable UUID>map(id)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
