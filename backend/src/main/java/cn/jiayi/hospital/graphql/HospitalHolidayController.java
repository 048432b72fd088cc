package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.Holiday;
import cn.jiayi.hospital.HolidayKeeping;
import cn.jiayi.hospital.HolidayOutcome;
import cn.jiayi.hospital.ScheduleDirectory;
import cn.jiayi.hospital.SlotEffect;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.Only;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class HospitalHolidayController {

    private final ScheduleDirectory directory;
    private final HolidayKeeping keeping;
    private final Messages messages;

    @Only(Role.HOSPITAL_COORDINATOR)
    @QueryMapping
    List<HospitalHoliday> hospitalHolidays(Actor actor) {
        return directory.holidays(actor).stream()
                .map(HospitalHolidayController::holiday)
                .toList();
    }

    @Only(Role.HOSPITAL_COORDINATOR)
    @QueryMapping
    SlotEffect hospitalHolidayEffect(@Argument LocalDate day, Actor actor) {
        return directory.effectOfHoliday(actor, day);
    }

    @Only(Role.HOSPITAL_COORDINATOR)
    @MutationMapping
    HospitalHolidayResult hospitalHolidayAdd(@Argument HospitalHolidayAddInput input, Actor actor, Locale locale) {
        return result(keeping.add(actor, input.command()), actor, locale);
    }

    @Only(Role.HOSPITAL_COORDINATOR)
    @MutationMapping
    HospitalHolidayResult hospitalHolidayRemove(
            @Argument HospitalHolidayRemoveInput input, Actor actor, Locale locale) {
        return result(keeping.remove(actor, input.command()), actor, locale);
    }

    private HospitalHolidayResult result(HolidayOutcome outcome, Actor actor, Locale locale) {
        return switch (outcome) {
            case HolidayOutcome.Changed done ->
                new HospitalHolidayChanged(hospitalHolidays(actor), done.made(), done.withdrawn(), done.staying());
            case HolidayOutcome.Refused refused ->
                new HospitalHolidayRefused(refused.reason(), messages.say(refused.reason(), refused, locale));
        };
    }

    private static HospitalHoliday holiday(Holiday holiday) {
        return new HospitalHoliday(holiday.day(), holiday.name());
    }
}
