package cn.jiayi.institution;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Paging;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds institutions. Their names, addresses and telephones are public in their district and unknown outside it. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Institutions {

    private final InstitutionRows rows;
    private final CombinationRows combinations;

    public Optional<Institution> visibleTo(Actor actor, UUID id) {
        return of(actor.district(), id);
    }

    /** An institution of the district; one of another district is not there. */
    public Optional<Institution> of(String district, UUID id) {
        return rows.findByIdAndDistrictCode(id, district);
    }

    /** A hospital of the district; anything else is not there. */
    public Optional<Institution> hospital(String district, UUID id) {
        return of(district, id).filter(Institution::isHospital);
    }

    /** The district's hospitals by name. */
    public Window<Institution> hospitals(Actor actor, Paging paging) {
        return rows.findByDistrictCodeAndKindInOrderByNameAscIdAsc(
                actor.district(), InstitutionKind.HOSPITALS, paging.position(), paging.limit());
    }

    /** The district's primary institutions by name; only of these kinds, unless none are named. */
    public Window<Institution> primaries(Actor actor, @Nullable Set<InstitutionKind> kinds, Paging paging) {
        Set<InstitutionKind> wanted = EnumSet.copyOf(InstitutionKind.PRIMARIES);
        if (kinds != null) {
            wanted.retainAll(kinds);
        }
        return rows.findByDistrictCodeAndKindInOrderByNameAscIdAsc(
                actor.district(), wanted, paging.position(), paging.limit());
    }

    /** All of a district: its list is public in it. */
    public List<Institution> all(String district) {
        return rows.findByDistrictCodeOrderById(district);
    }

    /** What stands in a town or street. */
    public List<Institution> in(String district, UUID placeId) {
        return rows.findByDistrictCodeAndPlaceIdOrderByKindAscNameAsc(district, placeId);
    }

    /** The institutions of records that the caller may see already, in one query. */
    public Map<UUID, Institution> byIds(Collection<UUID> ids) {
        return rows.findByIdIn(ids).stream().collect(Collectors.toMap(Institution::getId, Function.identity()));
    }

    /** Primary institution → the hospital of its 1+1 combination on a day, in one query; no entry where there is none (M26). */
    public Map<UUID, UUID> partnerHospitals(Collection<UUID> primaries, LocalDate day) {
        // where two combinations overlap, the one that began later counts
        return combinations.on(primaries, day).stream()
                .collect(Collectors.toMap(
                        Combination::getPrimaryId, Combination::getHospitalId, (older, newer) -> newer));
    }
}
