package cn.jiayi.contract;

import cn.jiayi.household.Household;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the viewer may do now, by the same rules as the use cases (trap 27) and for a whole page at once. No entry means that it is
 * not the viewer's to do at all; an empty list means that they may.
 */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ContractPermissions {

    private final SigningFile signing;
    private final TerminationFile termination;

    /** By household, for whoever signs for a team; before a signer is chosen. */
    public Map<UUID, List<ContractSignRefusal>> againstSigning(Actor actor, Collection<Household> households) {
        Optional<SigningTeam> team = actor.is(Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR)
                ? signing.teamOf(actor)
                : Optional.empty();
        if (team.isEmpty()) {
            return Map.of();
        }
        return signing.forHouseholds(team.get(), households, false).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> SigningRules.against(entry.getValue())));
    }

    /** By contract, for residents. */
    public Map<UUID, List<ContractRequestTerminationRefusal>> againstRequestingTermination(
            Actor actor, Collection<Contract> contracts) {
        return actor.is(Role.RESIDENT)
                ? termination.facts(actor, contracts).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> TerminationRules.against(entry.getValue())))
                : Map.of();
    }

    /** By contract, for the administrator of its institution. */
    public Map<UUID, List<ContractTerminateRefusal>> againstTerminating(Actor actor, Collection<Contract> contracts) {
        return actor.is(Role.INSTITUTION_ADMIN)
                ? termination.facts(actor, contracts).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> TerminationRules.againstTerminating(entry.getValue())))
                : Map.of();
    }

    /** By request, whether the viewer may take it back. */
    public Map<UUID, Boolean> mayWithdraw(Actor actor, Collection<TerminationRequest> requests) {
        if (!actor.is(Role.RESIDENT)) {
            return Map.of();
        }
        Map<UUID, Boolean> maySpeak = termination.maySpeak(
                actor, requests.stream().map(TerminationRequest::getHouseholdId).toList());
        return requests.stream()
                .collect(Collectors.toMap(
                        TerminationRequest::getId,
                        request -> TerminationRules.againstWithdrawing(
                                        maySpeak.getOrDefault(request.getHouseholdId(), false), request.isOpen())
                                .isEmpty(),
                        (one, same) -> one));
    }

    /** Whether the viewer may accept or return it. */
    public boolean mayAnswer(Actor actor, TerminationRequest request) {
        return actor.is(Role.INSTITUTION_ADMIN) && request.isOpen();
    }
}
