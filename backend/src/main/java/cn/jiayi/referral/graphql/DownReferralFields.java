package cn.jiayi.referral.graphql;

import cn.jiayi.contract.ContractDirectory;
import cn.jiayi.hospital.Department;
import cn.jiayi.hospital.DepartmentDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import cn.jiayi.referral.DownReferral;
import cn.jiayi.referral.DownReferralDirectory;
import cn.jiayi.referral.Referral;
import cn.jiayi.referral.ReferralDirectory;
import cn.jiayi.team.TeamProfile;
import cn.jiayi.team.TeamProfiles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of a patient on the way back that lead elsewhere, each in one go for all of a page. */
@Controller
@RequiredArgsConstructor
class DownReferralFields {

    private final DownReferralDirectory downReferrals;
    private final ReferralDirectory referrals;
    private final ContractDirectory contracts;
    private final DepartmentDirectory departments;
    private final PatientFiles patients;
    private final TeamProfiles profiles;
    private final Clock clock;

    @BatchMapping
    List<ReferralPatient> patient(List<DownReferral> sources) {
        Map<UUID, ReferralPatient> found =
                patients.of(sources.stream().map(DownReferral::getResidentId).toList());
        return sources.stream().map(down -> found.get(down.getResidentId())).toList();
    }

    @BatchMapping
    List<Department> department(List<DownReferral> sources) {
        Map<UUID, Department> found = departments.byIds(
                sources.stream().map(DownReferral::getDepartmentId).distinct().toList());
        return sources.stream().map(down -> found.get(down.getDepartmentId())).toList();
    }

    /** Who has taken over; while nobody has, who has the contract now (trap 16). */
    @BatchMapping
    Map<DownReferral, TeamProfile> team(List<DownReferral> sources) {
        Map<DownReferral, UUID> teamOf = teamsOf(sources);
        Map<UUID, TeamProfile> found = profiles.byIds(Map.copyOf(teamOf).values());
        return teamOf.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> found.get(entry.getValue())));
    }

    /** Absent where the caller may not see it, as a team that did not send it. */
    @BatchMapping
    Map<DownReferral, Referral> referral(List<DownReferral> sources, @ContextValue Actor actor) {
        Map<UUID, Referral> found = referrals.find(
                actor,
                sources.stream().map(DownReferral::getReferralId).distinct().toList());
        Map<DownReferral, Referral> present = new HashMap<>();
        sources.forEach(
                down -> Optional.ofNullable(found.get(down.getReferralId())).ifPresent(up -> present.put(down, up)));
        return present;
    }

    @SchemaMapping
    boolean isOverdue(DownReferral down) {
        return down.isOverdueOn(LocalDate.now(clock));
    }

    @BatchMapping
    List<Boolean> viewerCanTakeOver(List<DownReferral> sources, @ContextValue Actor actor) {
        Map<UUID, UUID> teamNow = contracts.teamsNow(households(sources));
        return sources.stream()
                .map(down -> down.canBeTakenOverBy(actor, teamNow.get(down.getHouseholdId())))
                .toList();
    }

    @BatchMapping(typeName = "Referral", field = "downReferral")
    Map<Referral, DownReferral> downReferralOf(List<Referral> sources) {
        Map<UUID, DownReferral> found =
                downReferrals.of(sources.stream().map(Referral::getId).toList());
        Map<Referral, DownReferral> present = new HashMap<>();
        sources.forEach(up -> Optional.ofNullable(found.get(up.getId())).ifPresent(down -> present.put(up, down)));
        return present;
    }

    @BatchMapping(typeName = "Referral", field = "viewerCanSendBack")
    List<Boolean> viewerCanSendBack(List<Referral> sources, @ContextValue Actor actor) {
        boolean isHospital = actor.is(Role.HOSPITAL_COORDINATOR);
        Map<UUID, DownReferral> sent = isHospital
                ? downReferrals.of(sources.stream().map(Referral::getId).toList())
                : Map.of();
        return sources.stream()
                .map(up -> isHospital
                        && up.getHospitalId().equals(actor.institutionId())
                        && up.hasBeenSeen(clock.instant())
                        && !sent.containsKey(up.getId()))
                .toList();
    }

    private Map<DownReferral, UUID> teamsOf(List<DownReferral> sources) {
        Map<UUID, UUID> teamNow = contracts.teamsNow(
                households(sources.stream().filter(DownReferral::isWaiting).toList()));
        Map<DownReferral, UUID> teams = new HashMap<>();
        sources.forEach(down -> Optional.ofNullable(
                        down.getTeamId() == null ? teamNow.get(down.getHouseholdId()) : down.getTeamId())
                .ifPresent(team -> teams.put(down, team)));
        return teams;
    }

    private static List<UUID> households(List<DownReferral> sources) {
        return sources.stream().map(DownReferral::getHouseholdId).distinct().toList();
    }
}
