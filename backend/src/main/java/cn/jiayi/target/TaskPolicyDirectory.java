package cn.jiayi.target;

import cn.jiayi.district.DistrictPolicies;
import cn.jiayi.platform.Actor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds by which rates and rounding a year counts: what the commission set last, or else what the district's policy says (M01, M28). */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class TaskPolicyDirectory {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private final TaskPolicies rows;
    private final DistrictPolicies districts;

    /** The one that counts first, the district's policy last; empty in a year without one. */
    public List<TaskPolicy> versions(Actor actor, int year) {
        return ofDistrict(actor.district(), year).stream()
                .flatMap(first -> Stream.concat(
                        rows.findByDistrictCodeAndYearOrderByVersionDesc(actor.district(), year).stream(),
                        Stream.of(first)))
                .toList();
    }

    public Optional<TaskPolicy> visibleTo(Actor actor, UUID id) {
        return rows.findByIdAndDistrictCode(id, actor.district());
    }

    public Optional<TaskPolicy> inYear(Actor actor, int year) {
        return versions(actor, year).stream().findFirst();
    }

    private Optional<TaskPolicy> ofDistrict(String district, int year) {
        return year < FIRST_YEAR || year > LAST_YEAR
                ? Optional.empty()
                : districts.inYear(district, year).map(policy -> TaskPolicy.of(policy, year));
    }
}
