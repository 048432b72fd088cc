package cn.jiayi.contract;

import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/** The contracts behind a number of coverage (M29). */
final class CoveredContracts {

    private CoveredContracts() {}

    static Specification<Contract> of(CoveredBy asked) {
        List<Specification<Contract>> narrowing = new ArrayList<>();
        LocalDate day = asked.inForceOn();
        if (day != null) {
            narrowing.add((contract, query, cb) -> cb.and(
                    cb.lessThanOrEqualTo(contract.get("signedOn"), day),
                    cb.or(cb.isNull(contract.get("endsOn")), cb.greaterThanOrEqualTo(contract.get("endsOn"), day))));
        }
        if (asked.institutionId() != null) {
            narrowing.add((contract, query, cb) -> cb.equal(contract.get("institutionId"), asked.institutionId()));
        }
        return Specification.allOf(narrowing);
    }

    /** Who had it on the day, or has it now. */
    static Specification<Contract> withTeam(UUID teamId, @Nullable LocalDate day) {
        if (day == null) {
            return (contract, query, cb) -> cb.equal(contract.get("teamId"), teamId);
        }
        return (contract, query, cb) -> {
            Subquery<Integer> had = query.subquery(Integer.class);
            Join<Contract, ContractTeam> team = had.correlate(contract).join("teams");
            had.select(cb.literal(1))
                    .where(
                            cb.equal(team.get("teamId"), teamId),
                            cb.lessThanOrEqualTo(team.get("since"), day),
                            cb.or(cb.isNull(team.get("until")), cb.greaterThanOrEqualTo(team.get("until"), day)));
            return cb.exists(had);
        };
    }
}
