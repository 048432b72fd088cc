package cn.jiayi.contract;

import cn.jiayi.platform.Like;
import cn.jiayi.team.Team;
import cn.jiayi.team.TeamAtWork;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** What narrows contracts, as they are today: {@link Contract#stateOn} as a condition of the database. */
@Component
@RequiredArgsConstructor
class ContractFilters {

    private final OfHouseholds households;
    private final Clock clock;

    Specification<Contract> of(ContractQuery query) {
        List<Specification<Contract>> narrowing = new ArrayList<>();
        narrowing.add(households.matching(query.household()));
        if (query.states() != null) {
            narrowing.add(in(query.states()));
        }
        if (query.teamId() != null) {
            narrowing.add(
                    CoveredContracts.withTeam(query.teamId(), query.coveredBy().inForceOn()));
        }
        narrowing.add(CoveredContracts.of(query.coveredBy()));
        if (query.signed().isNarrow()) {
            narrowing.add((contract, q, cb) -> query.signed().have(contract.get("signedOn"), cb));
        }
        if (query.lastDays().isNarrow()) {
            narrowing.add(hasTermEnding(query.lastDays()));
        }
        if (query.text() != null && !query.text().isBlank()) {
            narrowing.add(mentions(query.text()));
        }
        return Specification.allOf(narrowing);
    }

    private static Specification<Contract> hasTermEnding(DaysAsked days) {
        return (contract, query, cb) -> {
            Subquery<Integer> ending = query.subquery(Integer.class);
            Join<Contract, ContractTerm> term = ending.correlate(contract).join("terms");
            ending.select(cb.literal(1)).where(days.have(term.get("lastDay"), cb));
            return cb.exists(ending);
        };
    }

    /** Today; also for subqueries over contracts. */
    Predicate isInForce(Path<Contract> contract, CriteriaBuilder cb) {
        return isInForce(contract, ContractState.BINDING, cb);
    }

    /** Whose team is closed, or whose village doctor has no permission today (trap 7). */
    Specification<Contract> withoutTeam() {
        return (contract, query, cb) -> {
            Subquery<UUID> idle = query.subquery(UUID.class);
            Root<Team> team = idle.from(Team.class);
            idle.select(team.get("id")).where(TeamAtWork.isNot(team, LocalDate.now(clock), cb));
            return contract.get("teamId").in(idle);
        };
    }

    Specification<Contract> inForce() {
        return (contract, query, cb) -> isInForce(contract, cb);
    }

    private Specification<Contract> in(Set<ContractState> wanted) {
        Set<ContractState> binding =
                wanted.stream().filter(ContractState::isBinding).collect(Collectors.toSet());
        Set<ContractState> ended =
                wanted.stream().filter(state -> !state.isBinding()).collect(Collectors.toSet());
        return (contract, query, cb) ->
                cb.or(isInForce(contract, binding, cb), contract.get("state").in(ended), isOver(contract, ended, cb));
    }

    private Predicate isInForce(Path<Contract> contract, Set<ContractState> binding, CriteriaBuilder cb) {
        Path<LocalDate> endsOn = contract.get("endsOn");
        return cb.and(
                contract.get("state").in(binding),
                cb.or(cb.isNull(endsOn), cb.greaterThanOrEqualTo(endsOn, LocalDate.now(clock))));
    }

    /** Its last day is over, and the night's job, which has not closed it yet, will do so as one of these. */
    private Predicate isOver(Path<Contract> contract, Set<ContractState> ended, CriteriaBuilder cb) {
        return cb.and(
                contract.get("state").in(ContractState.BINDING),
                cb.lessThan(contract.get("endsOn"), LocalDate.now(clock)),
                contract.get("endReason")
                        .in(Stream.of(ContractEndReason.values())
                                .filter(reason -> ended.contains(reason.closedAs()))
                                .toList()));
    }

    private static Specification<Contract> mentions(String text) {
        String pattern = Like.containing(text);
        return (contract, query, cb) -> cb.or(
                cb.like(contract.get("number"), pattern, Like.ESCAPE),
                cb.like(contract.get("signer").get("name"), pattern, Like.ESCAPE));
    }
}
