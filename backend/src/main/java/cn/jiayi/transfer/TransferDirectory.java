package cn.jiayi.transfer;

import cn.jiayi.contract.Contract;
import cn.jiayi.contract.ContractDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Role;
import cn.jiayi.team.GridAssignment;
import cn.jiayi.team.GridResponsibilities;
import cn.jiayi.team.Team;
import cn.jiayi.team.TeamDirectory;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads transfers, what one would do, and the contracts that need one, in the actor's scope. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class TransferDirectory {

    private final Transfers transfers;
    private final TransferFile file;
    private final TeamDirectory teams;
    private final GridResponsibilities responsibilities;
    private final ContractDirectory contracts;
    private final Clock clock;

    public Optional<Transfer> find(Actor actor, UUID id) {
        return transfers.findOne(visibleTo(actor).and((transfer, query, cb) -> cb.equal(transfer.get("id"), id)));
    }

    /** A page, the latest first. */
    public Window<Transfer> list(Actor actor, Paging paging) {
        return transfers.findBy(
                visibleTo(actor),
                found -> found.sortBy(Sort.by("id").descending())
                        .limit(paging.limit().max())
                        .scroll(paging.position()));
    }

    /** A page of the contracts in force whose team works no longer, the oldest first. */
    public Window<Contract> withoutTeam(Actor actor, Paging paging) {
        return contracts.withoutTeam(actor, paging);
    }

    /**
     * What closing a team of the actor's institution would do now.
     *
     * @param targets none to have them proposed
     */
    public Optional<TransferPreview> preview(Actor actor, UUID teamId, List<CloseTeam.Target> targets) {
        return teams.find(actor, teamId).map(team -> preview(actor, team, targets));
    }

    /** The teams that can receive another team's contracts. */
    public List<Team> receivers(Actor actor, UUID teamId) {
        return receiversOf(actor).values().stream()
                .filter(receiver -> receiver.canReceive() && !receiver.id().equals(teamId))
                .map(Receiver::team)
                .toList();
    }

    /** Whether the actor may undo it now, as far as time goes; that something else has changed since is said when it is tried. */
    public boolean mayUndo(Actor actor, Transfer transfer) {
        return actor.is(Role.INSTITUTION_ADMIN) && transfer.isOpenToUndo(clock.instant());
    }

    private TransferPreview preview(Actor actor, Team team, List<CloseTeam.Target> targets) {
        Map<UUID, Receiver> receivers = receiversOf(actor);
        List<Portion> portions = file.portions(team.getId(), targets);
        List<Portion> placed = targets.isEmpty()
                ? new TransferProposal(team.getId(), receivers, responsible(portions)).of(portions)
                : portions;
        return new TransferPreview(
                team, placed, loads(placed, receivers), TransferRules.problems(team.getId(), placed, receivers));
    }

    private Map<UUID, Receiver> receiversOf(Actor actor) {
        return actor.institutionId() == null
                ? Map.of()
                : file.receivers(teams.ofInstitution(actor, actor.institutionId()));
    }

    private Map<UUID, Set<UUID>> responsible(List<Portion> portions) {
        return responsibilities
                .of(portions.stream()
                        .map(Portion::areaId)
                        .filter(Objects::nonNull)
                        .toList())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(GridAssignment::getTeamId)
                                .collect(Collectors.toSet())));
    }

    private static List<TransferPreview.Load> loads(List<Portion> portions, Map<UUID, Receiver> receivers) {
        Map<UUID, Integer> coming = new TreeMap<>();
        portions.stream()
                .filter(portion -> portion.target() != null && receivers.containsKey(portion.target()))
                .forEach(portion -> coming.merge(portion.target(), portion.households(), Integer::sum));
        return coming.entrySet().stream()
                .map(entry -> load(receivers.get(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static TransferPreview.Load load(Receiver receiver, int coming) {
        return new TransferPreview.Load(
                receiver.id(), receiver.signed(), receiver.signed() + coming, receiver.advised(), receiver.limit());
    }

    private static Specification<Transfer> visibleTo(Actor actor) {
        return (transfer, query, cb) -> switch (actor.role()) {
            case INSTITUTION_ADMIN -> is(transfer.get("institutionId"), actor.institutionId(), cb);
            case COMMISSION, SUPERVISOR -> is(transfer.get("districtCode"), actor.district(), cb);
            default -> cb.disjunction();
        };
    }

    private static Predicate is(Expression<?> attribute, @Nullable Object own, CriteriaBuilder cb) {
        return own == null ? cb.disjunction() : cb.equal(attribute, own);
    }
}
