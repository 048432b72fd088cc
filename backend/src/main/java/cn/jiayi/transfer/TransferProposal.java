package cn.jiayi.transfer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Proposes where a team's households go: to whoever is responsible for their area too, else to the team with the fewest households. */
final class TransferProposal {

    private final Map<UUID, Receiver> candidates;
    private final Map<UUID, Set<UUID>> responsible;
    private final Map<UUID, Integer> after = new HashMap<>();

    /** @param responsible the teams by grid area */
    TransferProposal(UUID from, Map<UUID, Receiver> receivers, Map<UUID, Set<UUID>> responsible) {
        this.candidates = receivers.values().stream()
                .filter(receiver -> receiver.canReceive() && !receiver.id().equals(from))
                .collect(Collectors.toMap(Receiver::id, Function.identity()));
        this.responsible = responsible;
        candidates.values().forEach(receiver -> after.put(receiver.id(), receiver.signed()));
    }

    /** Large areas first, so that the loads come out even; without a candidate the portions stay as they are. */
    List<Portion> of(List<Portion> portions) {
        return portions.stream()
                .sorted(Comparator.comparingInt(Portion::households).reversed())
                .map(this::placed)
                .toList();
    }

    private Portion placed(Portion portion) {
        Optional<UUID> target = neighbour(portion).or(this::leastFull);
        target.ifPresent(team -> after.merge(team, portion.households(), Integer::sum));
        return new Portion(portion.areaId(), portion.contractIds(), target.orElse(null));
    }

    private Optional<UUID> neighbour(Portion portion) {
        return portion.areaId() == null
                ? Optional.empty()
                : responsible.getOrDefault(portion.areaId(), Set.of()).stream()
                        .filter(candidates::containsKey)
                        .min(Comparator.comparing(after::get));
    }

    /** Teams before village doctors, who look after their own village. */
    private Optional<UUID> leastFull() {
        return candidates.values().stream()
                .min(Comparator.comparing((Receiver receiver) -> receiver.team().getKind())
                        .thenComparing(receiver -> after.get(receiver.id()))
                        .thenComparing(Receiver::id))
                .map(Receiver::id);
    }
}
