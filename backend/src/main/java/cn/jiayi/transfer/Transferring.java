package cn.jiayi.transfer;

import cn.jiayi.contract.ContractHandover;
import cn.jiayi.contract.HeldContract;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.UseCase;
import cn.jiayi.team.Team;
import cn.jiayi.team.TeamClosing;
import cn.jiayi.transfer.TransferOutcome.Made;
import cn.jiayi.transfer.TransferOutcome.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/**
 * Closes teams and moves contracts whose team works no longer (trap 7). The teams' rows are locked first, in the order of their ids:
 * what is counted afterwards stays true until it is written, and whoever signs meanwhile waits (trap 3).
 */
@Service
@RequiredArgsConstructor
public class Transferring {

    private final Transfers transfers;
    private final TransferFile file;
    private final TransferLedger ledger;
    private final TeamClosing teams;
    private final ContractHandover contracts;
    private final Clock clock;

    @UseCase("team.close")
    public TransferOutcome close(Actor actor, CloseTeam command) {
        Map<UUID, Team> locked = lock(
                actor,
                command.teamId(),
                command.targets().stream().map(CloseTeam.Target::teamId).collect(Collectors.toSet()));
        Team team = locked.get(command.teamId());
        if (team == null) {
            return Refused.because(TransferRefusal.NOT_FOUND, null);
        }
        Optional<TransferRefusal> against = team.isClosedOn(today())
                ? Optional.of(TransferRefusal.TEAM_CLOSED)
                : TransferRules.againstReason(command.reason());
        if (against.isPresent()) {
            return Refused.because(against.get(), team.getId());
        }
        List<Portion> portions = file.portions(team.getId(), command.targets());
        List<TransferProblem> problems =
                TransferRules.problems(team.getId(), portions, file.receivers(locked.values()));
        if (!problems.isEmpty()) {
            return new Refused(team.getId(), problems);
        }
        Transfer transfer = ledger.write(actor, team, locked, portions, command.reason());
        transfer.closes(teams.close(actor, team, today(), heirs(portions)).orElse(null));
        return new Made(transfer.getId());
    }

    /** Of one team at a time: that is how they stand in the work list, and what an undo gives back. */
    @UseCase("contract.transfer")
    public TransferOutcome move(Actor actor, MoveContracts command) {
        if (command.contractIds().isEmpty() || command.contractIds().size() > MoveContracts.LARGEST) {
            return Refused.because(TransferRefusal.WRONG_NUMBER_OF_CONTRACTS, null);
        }
        Set<UUID> givers = contracts.inForce(command.contractIds()).stream()
                .map(HeldContract::teamId)
                .collect(Collectors.toSet());
        if (givers.size() != 1) {
            return Refused.because(
                    givers.isEmpty() ? TransferRefusal.NOT_FOUND : TransferRefusal.WRONG_NUMBER_OF_CONTRACTS, null);
        }
        UUID giver = givers.iterator().next();
        Map<UUID, Team> locked = lock(actor, giver, Set.of(command.teamId()));
        Team from = locked.get(giver);
        List<UUID> held = contracts.inForce(command.contractIds()).stream()
                .filter(contract -> contract.teamId().equals(giver))
                .map(HeldContract::contractId)
                .toList();
        if (from == null || held.size() != command.contractIds().size()) {
            return Refused.because(TransferRefusal.NOT_FOUND, null);
        }
        Optional<TransferRefusal> against = from.worksOn(today())
                ? Optional.of(TransferRefusal.STILL_SERVED)
                : TransferRules.againstReason(command.reason());
        if (against.isPresent()) {
            return Refused.because(against.get(), from.getId());
        }
        List<Portion> portions = List.of(new Portion(null, held, command.teamId()));
        List<TransferProblem> problems =
                TransferRules.problems(from.getId(), portions, file.receivers(locked.values()));
        return problems.isEmpty()
                ? new Made(ledger.write(actor, from, locked, portions, command.reason())
                        .getId())
                : new Refused(from.getId(), problems);
    }

    @UseCase("transfer.undo")
    public TransferOutcome undo(Actor actor, UndoTransfer command) {
        Transfer transfer = Optional.ofNullable(actor.institutionId())
                .flatMap(institution -> transfers.findByIdAndInstitutionId(command.transferId(), institution))
                .orElse(null);
        if (transfer == null) {
            return Refused.because(TransferRefusal.NOT_FOUND, null);
        }
        Map<UUID, Team> locked = lock(
                actor, transfer.getFromTeamId(), Set.copyOf(transfer.getMoved().values()));
        if (!transfer.isOpenToUndo(clock.instant()) || !isAsItWasLeft(transfer)) {
            return Refused.because(TransferRefusal.UNDO_TOO_LATE, transfer.getId());
        }
        ledger.takeBack(transfer, locked);
        if (transfer.isClosing()) {
            teams.reopen(actor, locked.get(transfer.getFromTeamId()), transfer.getGridChangeId());
        }
        transfer.undone(clock.instant());
        return new Made(transfer.getId());
    }

    private boolean isAsItWasLeft(Transfer transfer) {
        UUID gridChange = transfer.getGridChangeId();
        Map<UUID, UUID> now = contracts.inForce(transfer.getMoved().keySet()).stream()
                .collect(Collectors.toMap(HeldContract::contractId, HeldContract::teamId));
        return now.equals(transfer.getMoved()) && (gridChange == null || teams.areasAreAsHandedOn(gridChange));
    }

    private Map<UUID, Team> lock(Actor actor, UUID giver, Set<UUID> receivers) {
        Set<UUID> all = new HashSet<>(receivers);
        all.add(giver);
        return teams.lock(actor, all);
    }

    private static Map<UUID, UUID> heirs(List<Portion> portions) {
        Map<UUID, UUID> heirs = new HashMap<>();
        portions.stream()
                .filter(portion -> portion.areaId() != null)
                .forEach(portion -> heirs.put(portion.areaId(), Objects.requireNonNull(portion.target())));
        return heirs;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
