package cn.jiayi.referral.graphql;

import cn.jiayi.hospital.ClinicSlot;
import cn.jiayi.hospital.Department;
import cn.jiayi.hospital.DepartmentDirectory;
import cn.jiayi.hospital.SlotDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import cn.jiayi.referral.Referral;
import cn.jiayi.referral.ReferralDirectory;
import cn.jiayi.referral.ReferralEvent;
import cn.jiayi.team.TeamProfile;
import cn.jiayi.team.TeamProfiles;
import cn.jiayi.ward.BedDirectory;
import cn.jiayi.ward.Ward;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The fields of a referral that lead elsewhere, each in one go for all referrals of a page. */
@Controller
@RequiredArgsConstructor
class ReferralFields {

    private final ReferralDirectory referrals;
    private final PatientFiles patients;
    private final DepartmentDirectory departments;
    private final SlotDirectory slots;
    private final BedDirectory beds;
    private final TeamProfiles profiles;
    private final Clock clock;

    @BatchMapping
    List<ReferralPatient> patient(List<Referral> sources) {
        Map<UUID, ReferralPatient> found = patients.of(ids(sources, Referral::getResidentId));
        return sources.stream().map(each -> found.get(each.getResidentId())).toList();
    }

    @BatchMapping
    List<TeamProfile> team(List<Referral> sources) {
        Map<UUID, TeamProfile> found = profiles.byIds(ids(sources, Referral::getTeamId));
        return sources.stream().map(each -> found.get(each.getTeamId())).toList();
    }

    @BatchMapping
    List<Department> department(List<Referral> sources) {
        Map<UUID, Department> found = departments.byIds(ids(sources, Referral::getDepartmentId));
        return sources.stream().map(each -> found.get(each.getDepartmentId())).toList();
    }

    @BatchMapping
    Map<Referral, ClinicSlot> slot(List<Referral> sources, @ContextValue Actor actor) {
        return present(sources, Referral::getSlotId, slots.find(actor, ids(sources, Referral::getSlotId)));
    }

    @BatchMapping
    Map<Referral, ReferralBed> bed(List<Referral> sources) {
        Map<UUID, Ward> wards = beds.wardsByIds(ids(sources, Referral::getWardId));
        Map<Referral, ReferralBed> found = new HashMap<>();
        sources.forEach(each -> ReferralBed.of(each, wards).ifPresent(bed -> found.put(each, bed)));
        return found;
    }

    @BatchMapping
    List<List<ReferralEvent>> events(List<Referral> sources) {
        Map<UUID, List<ReferralEvent>> found = referrals.eventsOf(ids(sources, Referral::getId));
        return sources.stream()
                .map(each -> found.getOrDefault(each.getId(), List.of()))
                .toList();
    }

    /** A village doctor is a team of one, so it is the team's kind that says who has to act. */
    @BatchMapping
    Map<Referral, Role> waitsFor(List<Referral> sources) {
        List<Referral> offered = sources.stream().filter(Referral::waitsForTeam).toList();
        Map<UUID, TeamProfile> found = profiles.byIds(ids(offered, Referral::getTeamId));
        Map<Referral, Role> waiting = new HashMap<>();
        sources.forEach(each -> Optional.ofNullable(each.waitsFor(found.get(each.getTeamId())))
                .ifPresent(role -> waiting.put(each, role)));
        return waiting;
    }

    @SchemaMapping
    boolean isGreenChannel(Referral referral) {
        return referral.isGreenChannel();
    }

    @SchemaMapping
    boolean viewerCanAnswer(Referral referral, @ContextValue Actor actor) {
        return referral.isAnswerableBy(actor, clock.instant());
    }

    @SchemaMapping
    boolean viewerCanCancel(Referral referral, @ContextValue Actor actor) {
        return referral.isCancellableBy(actor, clock.instant());
    }

    @SchemaMapping
    boolean viewerCanAcceptOffer(Referral referral, @ContextValue Actor actor) {
        return referral.isOfferAcceptableBy(actor, clock.instant());
    }

    @SchemaMapping
    @Nullable String by(ReferralEvent event) {
        return event.getByName();
    }

    @BatchMapping(typeName = "ClinicSlot", field = "referral")
    Map<ClinicSlot, Referral> referralOfSlot(List<ClinicSlot> sources, @ContextValue Actor actor) {
        return present(
                sources, ClinicSlot::getTakenById, referrals.find(actor, ids(sources, ClinicSlot::getTakenById)));
    }

    private static <S, V> Map<S, V> present(Collection<S> sources, Function<S, @Nullable UUID> id, Map<UUID, V> found) {
        Map<S, V> present = new HashMap<>();
        sources.forEach(source ->
                Optional.ofNullable(id.apply(source)).map(found::get).ifPresent(value -> present.put(source, value)));
        return present;
    }

    private static <S> List<UUID> ids(Collection<S> sources, Function<S, @Nullable UUID> id) {
        return sources.stream()
                .<@Nullable UUID>map(id)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
