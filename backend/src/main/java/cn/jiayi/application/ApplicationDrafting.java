package cn.jiayi.application;

import cn.jiayi.agreement.Signature;
import cn.jiayi.contract.Contract;
import cn.jiayi.contract.ContractDirectory;
import cn.jiayi.district.DistrictPolicies;
import cn.jiayi.district.DistrictPolicy;
import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.household.HouseholdMember;
import cn.jiayi.household.ResidentDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Writes down an application as of now: who applies, from which team, served first or not, and until when it waits. */
@Component
@RequiredArgsConstructor
class ApplicationDrafting {

    private final HouseholdDirectory households;
    private final ResidentDirectory residents;
    private final ContractDirectory contracts;
    private final DistrictPolicies policies;
    private final Clock clock;

    ApplicationDraft draft(Actor actor, Household household, Signature signature, Words message) {
        LocalDate today = LocalDate.now(clock);
        DistrictPolicy policy =
                policies.inForce(household.getDistrictCode(), today).orElseThrow();
        return new ApplicationDraft(
                Ids.next(),
                household.getId(),
                contracts
                        .inForceOf(actor, household.getId())
                        .map(Contract::getTeamId)
                        .orElse(null),
                isServedFirst(household),
                Objects.requireNonNull(actor.residentId()),
                actor.name(),
                signature,
                message.text(),
                clock.instant(),
                today.plusDays(policy.getApplicationAnswerDays()),
                today.plusDays(policy.getApplicationLapseDays()));
    }

    /** M12: whether anybody who lives there and is alive is in a key group. */
    private boolean isServedFirst(Household household) {
        var alive = households.membersOf(List.of(household.getId())).get(household.getId()).stream()
                .map(HouseholdMember::getResident)
                .filter(resident -> resident.getDiedOn() == null)
                .toList();
        return residents.keyGroupsOf(alive).values().stream().anyMatch(groups -> !groups.isEmpty());
    }
}
