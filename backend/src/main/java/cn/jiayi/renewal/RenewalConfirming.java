package cn.jiayi.renewal;

import cn.jiayi.contract.ContractRenewing;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.UseCase;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/**
 * Both sides confirm a term that was written by itself (M15); the second of them puts the contract in force again (trap 10). Of two
 * who confirm at once, one starts over and so is the second.
 */
@Service
@RequiredArgsConstructor
public class RenewalConfirming {

    private static final int MOST = 100;

    private final RenewalDirectory directory;
    private final RenewalPermissions permissions;
    private final ContractRenewing contracts;
    private final Clock clock;

    /** All of them, or none where one cannot be confirmed. */
    @UseCase("renewals.confirm")
    public ConfirmRenewalsOutcome confirm(Actor actor, ConfirmRenewals command) {
        Set<UUID> ids = Set.copyOf(command.renewalIds());
        Optional<RenewalSide> side = RenewalSide.of(actor);
        if (ids.size() > MOST) {
            return new ConfirmRenewalsOutcome.Refused(RenewalsConfirmRefusal.TOO_MANY, MOST);
        }
        Collection<Renewal> named = directory.find(actor, ids).values();
        if (ids.isEmpty() || side.isEmpty() || named.size() < ids.size()) {
            return new ConfirmRenewalsOutcome.Refused(RenewalsConfirmRefusal.NOT_FOUND, MOST);
        }
        Optional<RenewalsConfirmRefusal> against = permissions.againstConfirming(actor, named).values().stream()
                .flatMap(List::stream)
                .findFirst();
        if (against.isPresent()) {
            return new ConfirmRenewalsOutcome.Refused(against.get(), MOST);
        }
        named.forEach(renewal -> renewal.confirm(side.get(), actor.name(), clock.instant()));
        contracts.reconfirmed(named.stream()
                .filter(Renewal::isConfirmed)
                .map(Renewal::getContractId)
                .toList());
        return new ConfirmRenewalsOutcome.Confirmed(
                ids.size() == 1 ? command.renewalIds().getFirst() : null);
    }
}
