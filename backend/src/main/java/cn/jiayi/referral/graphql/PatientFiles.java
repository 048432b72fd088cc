package cn.jiayi.referral.graphql;

import cn.jiayi.household.KeyGroup;
import cn.jiayi.household.Resident;
import cn.jiayi.household.ResidentDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** What a hospital and a team see of their patients; part of a referral that is in scope already. */
@Component
@RequiredArgsConstructor
class PatientFiles {

    private final ResidentDirectory residents;
    private final Clock clock;

    /** By resident. */
    Map<UUID, ReferralPatient> of(Collection<UUID> residentIds) {
        Map<UUID, Resident> found =
                residents.byIds(residentIds.stream().distinct().toList());
        Map<UUID, Set<KeyGroup>> groups = residents.keyGroupsOf(found.values());
        LocalDate today = LocalDate.now(clock);
        return found.values().stream()
                .collect(Collectors.toMap(
                        Resident::getId,
                        resident -> ReferralPatient.of(resident, groups.get(resident.getId()), today)));
    }
}
