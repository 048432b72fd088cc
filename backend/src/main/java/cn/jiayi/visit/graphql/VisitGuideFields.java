package cn.jiayi.visit.graphql;

import cn.jiayi.district.DistrictPolicies;
import cn.jiayi.district.DistrictPolicy;
import cn.jiayi.institution.Institution;
import cn.jiayi.institution.Institutions;
import cn.jiayi.team.TeamProfile;
import cn.jiayi.team.TeamProfiles;
import cn.jiayi.visit.VisitGuide;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The institutions that a guide names; there is one guide for a caller. */
@Controller
@RequiredArgsConstructor
class VisitGuideFields {

    private final Institutions institutions;
    private final DistrictPolicies policies;
    private final TeamProfiles profiles;

    @SchemaMapping
    List<Institution> own(VisitGuide guide) {
        return institutions(guide.own());
    }

    @SchemaMapping
    List<Institution> partners(VisitGuide guide) {
        return institutions(guide.partners());
    }

    @SchemaMapping
    @Nullable TeamProfile team(VisitGuide guide) {
        UUID id = guide.teamId();
        return id == null ? null : profiles.byIds(List.of(id)).get(id);
    }

    @SchemaMapping
    @Nullable DistrictPolicy policy(VisitGuide guide) {
        UUID id = guide.policyId();
        return id == null ? null : policies.byIds(List.of(id)).get(id);
    }

    private List<Institution> institutions(List<UUID> ids) {
        Map<UUID, Institution> found = institutions.byIds(ids);
        return ids.stream().map(found::get).toList();
    }
}
