package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.ClinicSchedule;
import cn.jiayi.hospital.ClinicScheduling;
import cn.jiayi.hospital.ScheduleDirectory;
import cn.jiayi.hospital.ScheduleForecast;
import cn.jiayi.hospital.ScheduleOutcome;
import cn.jiayi.hospital.SlotEffect;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.platform.graphql.Only;
import java.time.LocalDate;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class ClinicScheduleController {

    private final ScheduleDirectory directory;
    private final ClinicScheduling scheduling;
    private final ScheduleWords words;

    @Only(Role.HOSPITAL_COORDINATOR)
    @QueryMapping
    Window<ClinicSchedule> clinicSchedules(@Argument boolean withEnded, Paging paging, Actor actor) {
        return directory.list(actor, withEnded, paging);
    }

    @Only(Role.HOSPITAL_COORDINATOR)
    @QueryMapping
    ClinicSchedulePreview clinicSchedulePreview(
            @Argument String departmentId, @Argument ClinicSchedulePatternInput pattern, Actor actor, Locale locale) {
        ScheduleForecast forecast =
                directory.forecast(actor, GlobalId.uuid("Department", departmentId), pattern.pattern());
        ScheduleOutcome.Refused against = forecast.against();
        return new ClinicSchedulePreview(
                against == null ? null : words.of(against, locale),
                forecast.days(),
                forecast.slots(),
                forecast.leftOut(),
                forecast.holidays(),
                forecast.firstDay(),
                forecast.lastDay());
    }

    @Only(Role.HOSPITAL_COORDINATOR)
    @QueryMapping
    @Nullable SlotEffect clinicScheduleEffect(
            @Argument String scheduleId, @Argument LocalDate from, @Argument @Nullable LocalDate until, Actor actor) {
        return directory
                .effect(actor, GlobalId.uuid("ClinicSchedule", scheduleId), from, until)
                .orElse(null);
    }

    @Only(Role.HOSPITAL_COORDINATOR)
    @MutationMapping
    ClinicScheduleResult clinicScheduleOpen(@Argument ClinicScheduleOpenInput input, Actor actor, Locale locale) {
        return result(scheduling.open(actor, input.command()), actor, locale);
    }

    @Only(Role.HOSPITAL_COORDINATOR)
    @MutationMapping
    ClinicScheduleResult clinicScheduleChange(@Argument ClinicScheduleChangeInput input, Actor actor, Locale locale) {
        return result(scheduling.change(actor, input.command()), actor, locale);
    }

    @Only(Role.HOSPITAL_COORDINATOR)
    @MutationMapping
    ClinicScheduleResult clinicScheduleClose(@Argument ClinicScheduleCloseInput input, Actor actor, Locale locale) {
        return result(scheduling.close(actor, input.command()), actor, locale);
    }

    @Only(Role.HOSPITAL_COORDINATOR)
    @MutationMapping
    ClinicScheduleResult clinicScheduleSkipDay(@Argument ClinicScheduleSkipDayInput input, Actor actor, Locale locale) {
        return result(scheduling.skip(actor, input.command()), actor, locale);
    }

    @Only(Role.HOSPITAL_COORDINATOR)
    @MutationMapping
    ClinicScheduleResult clinicScheduleResumeDay(
            @Argument ClinicScheduleResumeDayInput input, Actor actor, Locale locale) {
        return result(scheduling.resume(actor, input.command()), actor, locale);
    }

    private ClinicScheduleResult result(ScheduleOutcome outcome, Actor actor, Locale locale) {
        return switch (outcome) {
            case ScheduleOutcome.Done done ->
                new ClinicScheduleDone(
                        directory.find(actor, done.scheduleId()).orElseThrow(),
                        done.made(),
                        done.withdrawn(),
                        done.staying());
            case ScheduleOutcome.Refused refused ->
                new ClinicScheduleRefused(refused.reason(), words.of(refused, locale));
        };
    }
}
