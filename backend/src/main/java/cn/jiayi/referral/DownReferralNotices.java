package cn.jiayi.referral;

import cn.jiayi.contract.ContractDirectory;
import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.institution.Institution;
import cn.jiayi.institution.Institutions;
import cn.jiayi.notice.NoticeRecipient;
import cn.jiayi.notice.Notices;
import cn.jiayi.team.Team;
import cn.jiayi.team.TeamDirectory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the team whom it is to take over, and the household who will call (M25, trap 16). */
@Component
@RequiredArgsConstructor
class DownReferralNotices {

    private final Notices notices;
    private final ContractDirectory contracts;
    private final HouseholdDirectory households;
    private final Institutions institutions;
    private final TeamDirectory teams;
    private final ReferralNews news;

    void sentBack(DownReferral down) {
        @Nullable UUID teamId = contracts.teamsNow(List.of(down.getHouseholdId())).get(down.getHouseholdId());
        news.changed(down, teamId == null ? null : teams.byIds(List.of(teamId)).get(teamId));
        Institution hospital = institutions.byIds(List.of(down.getHospitalId())).get(down.getHospitalId());
        notices.tell(
                recipient(down.getHouseholdId()),
                DownReferralNotice.SENT_BACK,
                down.getId(),
                Map.of("hospital", hospital.getName(), "number", down.getNumber(), "takeOverBy", down.getTakeOverBy()));
    }

    void takenOver(DownReferral down, UUID teamId) {
        Team team = teams.byIds(List.of(teamId)).get(teamId);
        news.changed(down, team);
        notices.tell(
                NoticeRecipient.household(down.getHouseholdId()),
                DownReferralNotice.TAKEN_OVER,
                down.getId(),
                Map.of(
                        "team",
                        team.getName(),
                        "by",
                        String.valueOf(down.getTakenOverBy()),
                        "firstVisitOn",
                        String.valueOf(down.getFirstVisitOn())));
    }

    private NoticeRecipient recipient(UUID householdId) {
        return Optional.ofNullable(contracts.teamsNow(List.of(householdId)).get(householdId))
                .map(NoticeRecipient::team)
                .orElseGet(() -> NoticeRecipient.institution(
                        households.byIds(List.of(householdId)).get(householdId).getInstitutionId()));
    }
}
