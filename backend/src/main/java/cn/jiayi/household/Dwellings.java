package cn.jiayi.household;

import cn.jiayi.district.Place;
import cn.jiayi.district.Places;
import cn.jiayi.grid.GridArea;
import cn.jiayi.grid.GridDirectory;
import cn.jiayi.institution.Institution;
import cn.jiayi.institution.Institutions;
import cn.jiayi.platform.Actor;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out where an address belongs: its town, its grid area and the institution that serves it. */
@Component
@RequiredArgsConstructor
class Dwellings {

    private static final int LONGEST_ADDRESS = 160;

    private final Places places;
    private final GridDirectory areas;
    private final Institutions institutions;

    static Optional<LifeRefusal> against(DwellingEntry entry) {
        return Remark.fits(entry.address(), LONGEST_ADDRESS)
                ? Optional.empty()
                : Optional.of(LifeRefusal.ADDRESS_NOT_USABLE);
    }

    /** Empty where there is no such village or area, as far as the actor sees. */
    Optional<Dwelling> find(Actor actor, DwellingEntry entry) {
        return places.visibleTo(actor, entry.villageId())
                .filter(village -> village.getTownId() != null)
                .flatMap(village -> entry.gridAreaId() == null
                        ? institutionOf(actor, village).map(institution -> dwelling(village, null, institution, entry))
                        : areas.find(actor, entry.gridAreaId())
                                .filter(area -> area.getVillageId().equals(village.getId()))
                                .map(area -> dwelling(village, area, area.getInstitutionId(), entry)));
    }

    private static Dwelling dwelling(Place village, @Nullable GridArea area, UUID institution, DwellingEntry entry) {
        return new Dwelling(
                Objects.requireNonNull(village.getTownId()),
                village.getId(),
                area == null ? null : area.getId(),
                institution,
                entry.address().strip());
    }

    /** The caller's own where it stands in that town, else the town's centre; the caller's where a town has none. */
    private Optional<UUID> institutionOf(Actor actor, Place village) {
        List<Institution> primary =
                institutions.in(actor.district(), Objects.requireNonNull(village.getTownId())).stream()
                        .filter(institution -> !institution.isHospital())
                        .toList();
        return primary.stream()
                .filter(institution -> institution.getId().equals(actor.institutionId()))
                .findFirst()
                .or(() -> primary.stream().min(Comparator.comparing(each -> each.getSupervisedById() != null)))
                .map(Institution::getId)
                .or(() -> Optional.ofNullable(actor.institutionId()));
    }
}
