package cn.jiayi.roster;

import cn.jiayi.district.Place;
import cn.jiayi.district.Places;
import cn.jiayi.grid.GridArea;
import cn.jiayi.grid.GridDirectory;
import cn.jiayi.institution.Institution;
import cn.jiayi.institution.Institutions;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Finds the ground of an import. An institution's villages are those of its own town and those in which it has grid areas. */
@Component
@RequiredArgsConstructor
class RosterGrounds {

    private final Places places;
    private final GridDirectory areas;
    private final Institutions institutions;

    RosterGround of(RosterScope scope) {
        List<Place> towns = places.towns(scope.district());
        List<Place> villages = places
                .villagesOf(towns.stream().map(Place::getId).toList())
                .values()
                .stream()
                .flatMap(Collection::stream)
                .toList();
        Map<UUID, String> names = towns.stream().collect(Collectors.toMap(Place::getId, Place::getName));
        return scope.institutionId() == null
                ? ofDistrict(scope, names, villages)
                : ofInstitution(scope.district(), scope.institutionId(), names, villages);
    }

    private RosterGround ofInstitution(String district, UUID institutionId, Map<UUID, String> towns, List<Place> all) {
        UUID town = institutions.of(district, institutionId).orElseThrow().getPlaceId();
        List<GridArea> own = areas.inDistrict(district).stream()
                .filter(area -> area.getInstitutionId().equals(institutionId))
                .toList();
        Set<UUID> served = own.stream().map(GridArea::getVillageId).collect(Collectors.toSet());
        List<Place> villages = all.stream()
                .filter(village -> town.equals(village.getTownId()) || served.contains(village.getId()))
                .toList();
        return new RosterGround(
                towns,
                villages,
                own,
                villages.stream().collect(Collectors.toMap(Place::getId, village -> institutionId)));
    }

    /** A village belongs to the institution that has its grid areas; without any, to the centre of its town. */
    private RosterGround ofDistrict(RosterScope scope, Map<UUID, String> towns, List<Place> villages) {
        List<GridArea> all = areas.inDistrict(scope.district());
        Map<UUID, UUID> institutionOf = new HashMap<>();
        for (Place village : villages) {
            Set<UUID> ofAreas = all.stream()
                    .filter(area -> area.getVillageId().equals(village.getId()))
                    .map(GridArea::getInstitutionId)
                    .collect(Collectors.toSet());
            Optional<UUID> serving = ofAreas.size() == 1
                    ? ofAreas.stream().findFirst()
                    : ofAreas.isEmpty() ? centre(scope.district(), village.getTownId()) : Optional.empty();
            serving.ifPresent(institution -> institutionOf.put(village.getId(), institution));
        }
        return new RosterGround(towns, villages, all, institutionOf);
    }

    private Optional<UUID> centre(String district, UUID townId) {
        return institutions.in(district, townId).stream()
                .filter(institution -> !institution.isHospital())
                .min(Comparator.comparing(institution -> institution.getSupervisedById() != null))
                .map(Institution::getId);
    }
}
