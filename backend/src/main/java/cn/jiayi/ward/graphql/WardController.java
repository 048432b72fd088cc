package cn.jiayi.ward.graphql;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.Only;
import cn.jiayi.ward.BedDirectory;
import cn.jiayi.ward.BedStay;
import cn.jiayi.ward.OpenBed;
import cn.jiayi.ward.WardChangeOutcome;
import cn.jiayi.ward.WardChanging;
import cn.jiayi.ward.WardDirectory;
import cn.jiayi.ward.WardFoundOutcome;
import cn.jiayi.ward.WardRunning;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class WardController {

    private final WardDirectory wards;
    private final BedDirectory beds;
    private final WardRunning running;
    private final WardChanging changing;
    private final WardWords words;

    @Only(Role.HOSPITAL_COORDINATOR)
    @QueryMapping
    WardBoard wardBoard(@Argument LocalDate from, @Argument int days, Actor actor) {
        return new WardBoard(from, from.plusDays(days - 1L), wards.board(actor, from, days));
    }

    @Only(Role.HOSPITAL_COORDINATOR)
    @QueryMapping
    Window<BedStay> bedStays(@Argument BedStayFilter filter, Paging paging, Actor actor) {
        return wards.stays(actor, filter.ward(), filter.night(), filter.states(), paging);
    }

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR})
    @QueryMapping
    List<OpenBed> openBeds(@Argument OpenBedFilter filter, Actor actor) {
        UUID department = filter.department();
        return beds.openInHospital(actor, filter.hospital(), filter.wanted()).stream()
                .filter(bed ->
                        department == null || bed.ward().getDepartmentId().equals(department))
                .toList();
    }

    @Only(Role.HOSPITAL_COORDINATOR)
    @MutationMapping
    WardFoundResult wardFound(@Argument WardFoundInput input, Actor actor, Locale locale) {
        return switch (running.found(actor, input.command())) {
            case WardFoundOutcome.Founded done ->
                new WardFounded(wards.find(actor, done.wardId()).orElseThrow());
            case WardFoundOutcome.Refused refused -> new WardFoundRefused(refused.reason(), words.of(refused, locale));
        };
    }

    @Only(Role.HOSPITAL_COORDINATOR)
    @MutationMapping
    WardChangeResult wardChangeBeds(@Argument WardChangeBedsInput input, Actor actor, Locale locale) {
        return result(actor, changing.changeBeds(actor, input.command()), locale);
    }

    @Only(Role.HOSPITAL_COORDINATOR)
    @MutationMapping
    WardChangeResult wardClose(@Argument WardCloseInput input, Actor actor, Locale locale) {
        return result(actor, changing.close(actor, input.command()), locale);
    }

    @Only(Role.HOSPITAL_COORDINATOR)
    @MutationMapping
    WardChangeResult wardUndoChange(@Argument WardUndoChangeInput input, Actor actor, Locale locale) {
        return result(actor, changing.undo(actor, input.command()), locale);
    }

    private WardChangeResult result(Actor actor, WardChangeOutcome outcome, Locale locale) {
        return switch (outcome) {
            case WardChangeOutcome.Changed done ->
                new WardChanged(
                        wards.find(actor, done.wardId()).orElseThrow(),
                        done.affected(),
                        done.changeId() == null
                                ? null
                                : wards.change(actor, done.changeId()).orElse(null));
            case WardChangeOutcome.Refused refused ->
                new WardChangeRefused(refused.reason(), words.of(refused, locale), refused.nights());
        };
    }
}
