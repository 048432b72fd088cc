package cn.jiayi.institution;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Keyset;
import cn.jiayi.platform.Paging;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads 1+1 combinations (M26): public in their district, unknown outside it. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class CombinationDirectory {

    private static final Sort LATEST_FIRST =
            Sort.by("validFrom").descending().and(Sort.by("id").descending());

    private final CombinationRows combinations;

    public Optional<Combination> find(Actor actor, UUID id) {
        return combinations.findByIdAndDistrictCode(id, actor.district());
    }

    /** A page of the district's, the latest first; only those in force on a day, if one is named. */
    public Window<Combination> list(Actor actor, @Nullable LocalDate inForceOn, Paging paging) {
        Specification<Combination> own = (row, query, cb) -> cb.equal(row.get("districtCode"), actor.district());
        return Keyset.page(combinations, inForceOn == null ? own : own.and(inForceOn(inForceOn)), LATEST_FIRST, paging);
    }

    /** All that ever were by institution, primary or hospital, the latest first, in one statement. */
    public Map<UUID, List<Combination>> historyOf(Collection<UUID> institutions) {
        return institutions.isEmpty()
                ? Map.of()
                : combinations.of(institutions).stream()
                        .flatMap(each ->
                                Stream.of(Map.entry(each.getPrimaryId(), each), Map.entry(each.getHospitalId(), each)))
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** Primary institution → the hospitals of its combinations on a day, in one statement; no entry where there is none. */
    public Map<UUID, Set<UUID>> hospitalsOn(Collection<UUID> primaries, LocalDate day) {
        Map<UUID, Set<UUID>> found = new HashMap<>();
        if (!primaries.isEmpty()) {
            combinations
                    .on(primaries, day)
                    .forEach(each -> found.computeIfAbsent(each.getPrimaryId(), primary -> new LinkedHashSet<>())
                            .add(each.getHospitalId()));
        }
        return found;
    }

    private static Specification<Combination> inForceOn(LocalDate day) {
        return (row, query, cb) -> cb.and(
                cb.lessThanOrEqualTo(row.get("validFrom"), day),
                cb.or(cb.isNull(row.get("validUntil")), cb.greaterThanOrEqualTo(row.get("validUntil"), day)));
    }
}
