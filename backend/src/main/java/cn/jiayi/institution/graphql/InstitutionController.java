package cn.jiayi.institution.graphql;

import cn.jiayi.district.Place;
import cn.jiayi.district.Places;
import cn.jiayi.institution.Institution;
import cn.jiayi.institution.Institutions;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.graphql.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class InstitutionController {

    private final Institutions institutions;
    private final Places places;
    private final Clock clock;

    @SignedIn
    @QueryMapping
    Window<Institution> hospitals(Paging paging, Actor actor) {
        return institutions.hospitals(actor, paging);
    }

    @SchemaMapping(typeName = "Viewer", field = "institution")
    @Nullable Institution institutionOfViewer(Actor actor) {
        UUID own = actor.institutionId();
        return own == null ? null : institutions.visibleTo(actor, own).orElse(null);
    }

    @BatchMapping
    List<Place> place(List<Institution> sources) {
        Map<UUID, Place> found =
                places.byIds(sources.stream().map(Institution::getPlaceId).toList());
        return sources.stream().map(source -> found.get(source.getPlaceId())).toList();
    }

    @BatchMapping
    List<@Nullable Institution> supervisedBy(List<Institution> sources) {
        Map<UUID, Institution> found = institutions.byIds(sources.stream()
                .map(Institution::getSupervisedById)
                .filter(Objects::nonNull)
                .toList());
        return sources.stream()
                .map(source -> found.get(source.getSupervisedById()))
                .toList();
    }

    @BatchMapping
    List<@Nullable Institution> partnerHospital(List<Institution> sources) {
        Map<UUID, UUID> partners = institutions.partnerHospitals(
                sources.stream().map(Institution::getId).toList(), LocalDate.now(clock));
        Map<UUID, Institution> found = institutions.byIds(partners.values());
        return sources.stream()
                .map(source -> found.get(partners.get(source.getId())))
                .toList();
    }
}
