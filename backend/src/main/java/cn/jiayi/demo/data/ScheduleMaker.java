package cn.jiayi.demo.data;

import cn.jiayi.hospital.ClinicSlotState;
import cn.jiayi.hospital.SlotKind;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes schedules of large equipment and of a joint clinic with the slots that they have made so far (M23, M27). */
final class ScheduleMaker {

    private static final int WEEKS = 2;

    private final World world;
    private final DistrictOutline district;

    ScheduleMaker(World world, DistrictOutline district) {
        this.world = world;
        this.district = district;
    }

    /** For whom one slot is kept. */
    private record For(@Nullable UUID team, @Nullable UUID institution) {}

    void make(List<Clinic> clinics, List<Crew> teams) {
        For team = new For(teams.getFirst().id, null);
        For other = new For(teams.getLast().id, null);
        For institution = new For(null, teams.getFirst().institutionId);
        Clinic heart = clinics.getFirst();
        schedule(
                heart,
                SlotKind.EXAMINATION,
                "64 排 CT",
                List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY),
                14 * 60,
                20,
                List.of(team, team, institution, institution, other));
        schedule(
                clinics.get(1),
                SlotKind.JOINT_CLINIC,
                "糖尿病联合门诊",
                List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
                14 * 60 + 30,
                15,
                List.of(team, team, team, institution, institution));
        world.rows().add(Table.HOSPITAL_HOLIDAY, world.ids().next(), heart.hospitalId(), holiday(), "院庆日");
    }

    private void schedule(
            Clinic clinic,
            SlotKind kind,
            String servedBy,
            List<DayOfWeek> weekdays,
            int startMinute,
            int minutes,
            List<For> order) {
        UUID id = world.ids().next();
        world.rows()
                .add(
                        Table.CLINIC_SCHEDULE,
                        id,
                        district.code(),
                        clinic.hospitalId(),
                        clinic.id(),
                        kind,
                        servedBy,
                        weekdays.stream().map(day -> "\"" + day + "\"").collect(Collectors.joining(",", "[", "]")),
                        startMinute,
                        minutes,
                        quotas(order),
                        world.today().minusWeeks(WEEKS),
                        null,
                        WEEKS);
        for (LocalDate day = world.today().minusDays(6);
                !day.isAfter(world.today().plusWeeks(WEEKS));
                day = day.plusDays(1)) {
            if (weekdays.contains(day.getDayOfWeek()) && !day.equals(holiday())) {
                world.rows().add(Table.CLINIC_SCHEDULE_DAY, id, day, "MADE", order.size());
                slots(id, clinic, kind, servedBy, world.at(day, startMinute / 60, startMinute % 60), minutes, order);
            }
        }
    }

    private void slots(
            UUID schedule, Clinic clinic, SlotKind kind, String servedBy, Instant start, int minutes, List<For> order) {
        for (int i = 0; i < order.size(); i++) {
            Instant startsAt = start.plusSeconds(60L * minutes * i);
            Instant publicAt = startsAt.minusSeconds(3600L * district.policy().slotPublicHours());
            world.rows()
                    .add(
                            Table.CLINIC_SLOT,
                            world.ids().next(),
                            district.code(),
                            clinic.hospitalId(),
                            clinic.id(),
                            kind,
                            servedBy,
                            startsAt,
                            startsAt.plusSeconds(60L * minutes),
                            order.get(i).team(),
                            startsAt.minusSeconds(24L * 3600 * district.policy().slotReleaseDays()),
                            publicAt,
                            publicAt.isAfter(world.now()) ? ClinicSlotState.FREE : ClinicSlotState.RELEASED,
                            null,
                            null,
                            order.get(i).institution(),
                            schedule);
        }
    }

    /** The same for all that follow one another, as the screens write it. */
    private static String quotas(List<For> order) {
        return order.stream()
                .distinct()
                .map(whom -> "{\"whom\":{\"teamId\":%s,\"institutionId\":%s},\"count\":%d}"
                        .formatted(
                                quoted(whom.team()),
                                quoted(whom.institution()),
                                order.stream().filter(whom::equals).count()))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String quoted(@Nullable UUID id) {
        return id == null ? "null" : "\"" + id + "\"";
    }

    private LocalDate holiday() {
        return world.today().plusDays(10);
    }
}
