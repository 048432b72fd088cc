package cn.jiayi.district;

import cn.jiayi.platform.Actor;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the policy that counts (M01, trap 12): by day for a new decision, by id for what was decided before. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class DistrictPolicies {

    private final PolicyRows rows;

    /** The policy in force on a day; empty before the district's first. Where two overlap, the later version counts. */
    public Optional<DistrictPolicy> inForce(String district, LocalDate day) {
        return rows.inForce(district, day);
    }

    /** Every version, the latest first, for whoever asks about many days: the first that is in force on a day counts. */
    public List<DistrictPolicy> versions(String district) {
        return rows.findByDistrictCodeOrderByVersionDesc(district);
    }

    /** The latest policy that is in force on any day of a year. */
    public Optional<DistrictPolicy> inYear(String district, int year) {
        return rows.inForceBetween(district, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The policies of records that the caller may see already, in one query. */
    public Map<UUID, DistrictPolicy> byIds(Collection<UUID> ids) {
        return rows.findByIdIn(ids).stream().collect(Collectors.toMap(DistrictPolicy::getId, Function.identity()));
    }

    public Optional<DistrictPolicy> visibleTo(Actor actor, UUID id) {
        return rows.findByIdAndDistrictCode(id, actor.district());
    }
}
