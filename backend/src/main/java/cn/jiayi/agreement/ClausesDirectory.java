package cn.jiayi.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds a district's clauses, which are public. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ClausesDirectory {

    private final ClausesRows rows;
    private final Clock clock;

    /** What a household signs today; empty where there is no such district. */
    public Optional<AgreementClauses> today(String district) {
        return on(district, LocalDate.now(clock));
    }

    /** What a household signs on a day: the latest version that is valid. */
    public AgreementClauses inForce(String district, LocalDate day) {
        return on(district, day).orElseThrow(() -> new IllegalStateException(district + " has no clauses on " + day));
    }

    private Optional<AgreementClauses> on(String district, LocalDate day) {
        return rows.findFirstByDistrictCodeAndValidFromLessThanEqualOrderByVersionDesc(district, day);
    }

    Map<UUID, AgreementClauses> byIds(Collection<UUID> ids) {
        return rows.findByIdIn(ids).stream().collect(Collectors.toMap(AgreementClauses::getId, Function.identity()));
    }
}
