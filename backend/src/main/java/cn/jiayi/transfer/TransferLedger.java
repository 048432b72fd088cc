package cn.jiayi.transfer;

import cn.jiayi.contract.ContractHandover;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.team.Team;
import cn.jiayi.team.TeamClosing;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Writes a transfer: contracts, places, and what the households and the teams are told. The teams' rows are locked by the caller. */
@Component
@RequiredArgsConstructor
class TransferLedger {

    private final ContractHandover contracts;
    private final TeamClosing teams;
    private final TransferNotices notices;
    private final TransferFile file;
    private final EntityManager entities;
    private final Clock clock;

    Transfer write(Actor actor, Team from, Map<UUID, Team> locked, List<Portion> portions, String reason) {
        Map<UUID, List<UUID>> byTarget = new TreeMap<>();
        portions.forEach(portion -> byTarget.computeIfAbsent(
                        Objects.requireNonNull(portion.target()), target -> new ArrayList<>())
                .addAll(portion.contractIds()));
        byTarget.values().removeIf(List::isEmpty);
        move(from.getId(), byTarget);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Map<UUID, UUID> moved = new HashMap<>();
        byTarget.forEach((target, ids) -> ids.forEach(id -> moved.put(id, target)));
        Transfer transfer =
                new Transfer(Ids.next(), actor, from, reason.strip(), moved, now, now.plus(file.undoTime(actor)));
        entities.persist(transfer);
        byTarget.forEach((target, ids) -> notices.moved(from, locked.get(target), ids));
        return transfer;
    }

    /** Back to the team that gave them. */
    void takeBack(Transfer transfer, Map<UUID, Team> locked) {
        Team owner = locked.get(transfer.getFromTeamId());
        Map<UUID, List<UUID>> byTarget = transfer.getMoved().entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, TreeMap::new, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        byTarget.forEach((target, ids) -> {
            contracts.handOver(ids, target, owner.getId());
            teams.movePlaces(target, Map.of(owner.getId(), (long) ids.size()));
            notices.moved(locked.get(target), owner, ids);
        });
    }

    private void move(UUID from, Map<UUID, List<UUID>> byTarget) {
        if (byTarget.isEmpty()) {
            return;
        }
        byTarget.forEach((target, ids) -> contracts.handOver(ids, from, target));
        teams.movePlaces(from, byTarget.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry ->
                (long) entry.getValue().size())));
    }
}
