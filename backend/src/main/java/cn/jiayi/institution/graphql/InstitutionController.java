package cn.jiayi.institution.graphql;

import cn.jiayi.district.Place;
import cn.jiayi.district.Places;
import cn.jiayi.institution.Institution;
import cn.jiayi.institution.InstitutionKind;
import cn.jiayi.institution.Institutions;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.graphql.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
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

    @SignedIn
    @QueryMapping
    Window<Institution> primaryInstitutions(
            @Argument @Nullable Set<InstitutionKind> kinds, Paging paging, Actor actor) {
        return institutions.primaries(actor, kinds, paging);
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

    // maps, because a list of batch results cannot hold null
    @BatchMapping
    Map<Institution, Institution> supervisedBy(List<Institution> sources) {
        return related(sources, Institution::getSupervisedById);
    }

    @BatchMapping
    Map<Institution, Institution> partnerHospital(List<Institution> sources) {
        Map<UUID, UUID> partners = institutions.partnerHospitals(
                sources.stream().map(Institution::getId).toList(), LocalDate.now(clock));
        return related(sources, source -> partners.get(source.getId()));
    }

    private Map<Institution, Institution> related(
            List<Institution> sources, Function<Institution, @Nullable UUID> relatedId) {
        Map<UUID, Institution> found = institutions.byIds(
                sources.stream().map(relatedId).filter(Objects::nonNull).toList());
        return sources.stream()
                .filter(source -> found.containsKey(relatedId.apply(source)))
                .collect(Collectors.toMap(Function.identity(), source -> found.get(relatedId.apply(source))));
    }
}
