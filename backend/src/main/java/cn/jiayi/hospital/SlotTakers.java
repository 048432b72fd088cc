package cn.jiayi.hospital;

import cn.jiayi.institution.Institution;
import cn.jiayi.institution.Institutions;
import cn.jiayi.team.Team;
import cn.jiayi.team.TeamDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** For whom a hospital may keep slots: teams that work today, and primary institutions, of its district. */
@Component
@RequiredArgsConstructor
class SlotTakers {

    private final TeamDirectory teams;
    private final Institutions institutions;
    private final Clock clock;

    boolean areAllOf(String district, List<SlotQuota> quotas) {
        return teamsWork(
                        district,
                        quotas.stream()
                                .map(quota -> quota.whom().teamId())
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList())
                && arePrimary(
                        district,
                        quotas.stream()
                                .map(quota -> quota.whom().institutionId())
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
    }

    private boolean teamsWork(String district, List<UUID> named) {
        Collection<Team> found = teams.byIds(named).values();
        LocalDate today = LocalDate.now(clock);
        return found.size() == named.size()
                && found.stream().allMatch(team -> team.getDistrictCode().equals(district) && team.worksOn(today));
    }

    private boolean arePrimary(String district, List<UUID> named) {
        Collection<Institution> found =
                named.isEmpty() ? List.of() : institutions.byIds(named).values();
        return found.size() == named.size()
                && found.stream().allMatch(each -> each.getDistrictCode().equals(district) && !each.isHospital());
    }
}
