package cn.jiayi.renewal;

import cn.jiayi.contract.Contract;
import cn.jiayi.contract.ContractDirectory;
import cn.jiayi.contract.Representatives;
import cn.jiayi.platform.Actor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the viewer may confirm now, by the same rules as the use case (trap 27) and for a whole page at once. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class RenewalPermissions {

    private final ContractDirectory contracts;
    private final Representatives representatives;

    /** By renewal; no entries for who is of neither side, an empty list for who may. */
    public Map<UUID, List<RenewalsConfirmRefusal>> againstConfirming(Actor actor, Collection<Renewal> renewals) {
        return RenewalSide.of(actor).map(side -> against(actor, side, renewals)).orElse(Map.of());
    }

    private Map<UUID, List<RenewalsConfirmRefusal>> against(
            Actor actor, RenewalSide side, Collection<Renewal> renewals) {
        Map<UUID, Boolean> maySpeak = side == RenewalSide.HOUSEHOLD ? maySpeak(actor, renewals) : Map.of();
        return renewals.stream()
                .collect(Collectors.toMap(
                        Renewal::getId,
                        renewal -> against(
                                renewal,
                                side,
                                side == RenewalSide.TEAM || maySpeak.getOrDefault(renewal.getContractId(), false)),
                        (one, same) -> one));
    }

    private static List<RenewalsConfirmRefusal> against(Renewal renewal, RenewalSide side, boolean maySpeak) {
        List<RenewalsConfirmRefusal> against = new ArrayList<>();
        if (!maySpeak) {
            against.add(RenewalsConfirmRefusal.CANNOT_REPRESENT);
        }
        if (renewal.isConfirmedBy(side)) {
            against.add(RenewalsConfirmRefusal.ALREADY_CONFIRMED);
        }
        return against;
    }

    /** By contract. */
    private Map<UUID, Boolean> maySpeak(Actor actor, Collection<Renewal> renewals) {
        Map<UUID, Contract> found = contracts.find(
                actor, renewals.stream().map(Renewal::getContractId).toList());
        Map<UUID, Boolean> ofHousehold = representatives.maySpeak(
                actor, found.values().stream().map(Contract::getHouseholdId).toList());
        return found.values().stream()
                .collect(Collectors.toMap(
                        Contract::getId, contract -> ofHousehold.getOrDefault(contract.getHouseholdId(), false)));
    }
}
