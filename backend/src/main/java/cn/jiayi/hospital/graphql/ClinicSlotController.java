package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.ClinicSlot;
import cn.jiayi.hospital.Department;
import cn.jiayi.hospital.DepartmentDirectory;
import cn.jiayi.hospital.SlotDirectory;
import cn.jiayi.hospital.SlotMoving;
import cn.jiayi.hospital.SlotMovingOutcome;
import cn.jiayi.hospital.SlotPublishing;
import cn.jiayi.hospital.SlotPublishingOutcome;
import cn.jiayi.hospital.SlotWithdrawal;
import cn.jiayi.hospital.SlotWithdrawalOutcome;
import cn.jiayi.institution.Institution;
import cn.jiayi.institution.Institutions;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.Only;
import cn.jiayi.team.TeamProfile;
import cn.jiayi.team.TeamProfiles;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class ClinicSlotController {

    private final SlotDirectory slots;
    private final SlotPublishing publishing;
    private final SlotWithdrawal withdrawal;
    private final SlotMoving moving;
    private final DepartmentDirectory departments;
    private final TeamProfiles profiles;
    private final Institutions institutions;
    private final SlotWords words;

    @Only(Role.HOSPITAL_COORDINATOR)
    @QueryMapping
    Window<ClinicSlot> clinicSlots(@Argument ClinicSlotFilter filter, Paging paging, Actor actor) {
        return slots.ofHospital(actor, filter.query(), paging);
    }

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR})
    @QueryMapping
    Window<ClinicSlot> openSlots(@Argument OpenSlotFilter filter, Paging paging, Actor actor) {
        return slots.openTo(actor, filter.query(), paging);
    }

    @Only(Role.HOSPITAL_COORDINATOR)
    @MutationMapping
    ClinicSlotsPublishResult clinicSlotsPublish(@Argument ClinicSlotsPublishInput input, Actor actor, Locale locale) {
        return switch (publishing.publish(actor, input.command())) {
            case SlotPublishingOutcome.Published done ->
                new ClinicSlotsPublished(done.count(), inOrder(done.first(), slots.find(actor, done.first())));
            case SlotPublishingOutcome.Refused refused ->
                new ClinicSlotsPublishRefused(refused.reason(), words.of(refused, locale));
        };
    }

    @Only(Role.HOSPITAL_COORDINATOR)
    @MutationMapping
    ClinicSlotWithdrawResult clinicSlotWithdraw(@Argument ClinicSlotWithdrawInput input, Actor actor, Locale locale) {
        return switch (withdrawal.withdraw(actor, input.command())) {
            case SlotWithdrawalOutcome.Withdrawn done ->
                new ClinicSlotWithdrawn(slots.find(actor, done.slotId()).orElseThrow());
            case SlotWithdrawalOutcome.Refused refused ->
                new ClinicSlotWithdrawRefused(refused.reason(), words.of(refused, locale));
        };
    }

    @Only(Role.HOSPITAL_COORDINATOR)
    @MutationMapping
    ClinicSlotMoveResult clinicSlotMove(@Argument ClinicSlotMoveInput input, Actor actor, Locale locale) {
        return switch (moving.move(actor, input.command())) {
            case SlotMovingOutcome.Moved done ->
                new ClinicSlotMoved(slots.find(actor, done.slotId()).orElseThrow());
            case SlotMovingOutcome.Refused refused ->
                new ClinicSlotMoveRefused(refused.reason(), words.of(refused, locale));
        };
    }

    @BatchMapping
    List<Department> department(List<ClinicSlot> sources) {
        Map<UUID, Department> found = departments.byIds(
                sources.stream().map(ClinicSlot::getDepartmentId).distinct().toList());
        return sources.stream().map(slot -> found.get(slot.getDepartmentId())).toList();
    }

    @BatchMapping
    Map<ClinicSlot, TeamProfile> reservedFor(List<ClinicSlot> sources) {
        return Batches.optional(sources, ClinicSlot::getTeamId, profiles::byIds);
    }

    @BatchMapping
    Map<ClinicSlot, Institution> reservedForInstitution(List<ClinicSlot> sources) {
        return Batches.optional(sources, ClinicSlot::getInstitutionId, institutions::byIds);
    }

    @SchemaMapping
    boolean viewerCanMove(ClinicSlot slot, @ContextValue Actor actor) {
        return slot.isWithdrawableBy(actor);
    }

    @SchemaMapping
    boolean viewerCanWithdraw(ClinicSlot slot, @ContextValue Actor actor) {
        return slot.isWithdrawableBy(actor);
    }

    private static List<ClinicSlot> inOrder(List<UUID> ids, Map<UUID, ClinicSlot> found) {
        return ids.stream()
                .<@Nullable ClinicSlot>map(found::get)
                .filter(Objects::nonNull)
                .toList();
    }
}
