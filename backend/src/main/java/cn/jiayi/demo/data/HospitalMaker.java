package cn.jiayi.demo.data;

import cn.jiayi.hospital.ClinicSlotState;
import cn.jiayi.hospital.SlotKind;
import cn.jiayi.institution.InstitutionKind;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a district's hospitals, their departments, and the slots that they keep for teams in the fortnight to come (M23). */
final class HospitalMaker {

    private static final int DAYS = 14;
    private static final int DAYS_PAST = 12;
    private static final int MINUTES = 15;
    private static final int MOST_TEAMS = 8;

    /** What each department is asked for. The last keeps no slots, so that a referral can wait without one (trap 15). */
    private static final Map<String, List<String>> COMPLAINTS = Map.of(
            "心血管内科", List.of("血压控制不佳，近两周最高 178/102 mmHg，已联合用药，请协助调整方案。", "活动后胸闷三周，心电图 ST-T 改变，请进一步检查。"),
            "内分泌科", List.of("2 型糖尿病八年，糖化血红蛋白 9.1%，请评估是否使用胰岛素。", "空腹血糖反复升高，合并体重下降，请协诊。"),
            "呼吸内科", List.of("咳嗽、咳痰两月，胸片示右下肺纹理增粗，请排查。"),
            "骨科", List.of("右膝疼痛半年，保守治疗效果不佳，请评估。"),
            "康复医学科", List.of("膝关节置换术后两月，活动受限，请评估康复方案。"),
            "神经内科", List.of("反复头晕一月，请排查后循环问题。"));

    private static final List<String> DEPARTMENTS = List.of("心血管内科", "内分泌科", "呼吸内科", "骨科", "康复医学科", "神经内科");

    private final World world;
    private final DistrictOutline district;
    private final Chance chance;

    HospitalMaker(World world, DistrictOutline district) {
        this.world = world;
        this.district = district;
        this.chance = world.chance().of(district.code() + "hospitals");
    }

    /** The first is the one whose coordinator is in the roster. */
    List<House> found(DistrictOutline.Town town) {
        TownRows rows = new TownRows(world, district, town);
        String name = district.shortName() + "样例";
        return List.of(
                rows.found(InstitutionKind.SECONDARY_HOSPITAL, name + "人民医院", null, null, chance),
                rows.found(InstitutionKind.SECONDARY_HOSPITAL, name + "中医院", null, null, chance),
                rows.found(InstitutionKind.TERTIARY_HOSPITAL, name + "中心医院（三级）", null, null, chance));
    }

    /** The first hospital has all departments, the others some. */
    List<Clinic> departments(House hospital, boolean isFirst) {
        List<String> names = isFirst ? DEPARTMENTS : DEPARTMENTS.subList(0, 3);
        List<Clinic> clinics = new ArrayList<>();
        for (String name : names) {
            boolean keepsSlots = !name.equals(DEPARTMENTS.getLast());
            List<String> doctors =
                    keepsSlots ? List.of(Names.of(chance) + "主任医师", Names.of(chance) + "副主任医师") : List.of();
            Clinic clinic = new Clinic(world.ids().next(), hospital.id(), name, doctors, COMPLAINTS.get(name));
            String location = "门诊楼" + Names.ordinal(2 + clinics.size() / 2) + "层";
            world.rows()
                    .add(
                            Table.DEPARTMENT,
                            clinic.id(),
                            district.code(),
                            hospital.id(),
                            name,
                            location,
                            clinics.size() + 1,
                            "从门诊大厅乘扶梯到" + location + "，在导诊台出示转诊单。",
                            "身份证、医保卡、近期检查报告和正在服用的药品。");
            clinics.add(clinic);
        }
        return clinics;
    }

    /** On working days, each department every other one: two slots for the first two teams, one for each other. */
    List<Slot> slots(List<Clinic> clinics, List<Crew> teams) {
        List<Slot> slots = new ArrayList<>();
        for (int ordinal = 0; ordinal < clinics.size(); ordinal++) {
            Clinic clinic = clinics.get(ordinal);
            if (!clinic.doctors().isEmpty()) {
                List<LocalDate> days = workingDays();
                for (int day = ordinal % 2; day < days.size(); day += 2) {
                    String doctor = clinic.doctors().get(day / 2 % 2);
                    slots.addAll(slotsOf(clinic, doctor, days.get(day), quotas(served(teams, day + ordinal))));
                }
                slots.getLast().state = ClinicSlotState.WITHDRAWN;
            }
        }
        return slots;
    }

    /** A day or some in each of the last twelve months for each department: one slot for each team. */
    List<Slot> pastSlots(List<Clinic> clinics, List<Crew> teams) {
        List<Slot> slots = new ArrayList<>();
        Set<String> kept = new HashSet<>();
        for (int month = 1; month <= 12; month++) {
            for (int ordinal = 0; ordinal < clinics.size(); ordinal++) {
                Clinic clinic = clinics.get(ordinal);
                for (int week = 0; week < world.scale().daysAMonth; week++) {
                    LocalDate day = world.today().minusMonths(month).plusDays(3L * ordinal + 7L * week);
                    boolean isNew = kept.add(clinic.id() + " " + workingDay(day));
                    if (!clinic.doctors().isEmpty()
                            && isNew
                            && day.isBefore(world.today().minusDays(DAYS_PAST))) {
                        List<Crew> served = served(teams, month * world.scale().daysAMonth + week + ordinal);
                        slots.addAll(slotsOf(clinic, clinic.doctors().get(month % 2), workingDay(day), served));
                    }
                }
            }
        }
        return slots;
    }

    /** The first eight, and of the others some, in turn. */
    private List<Crew> served(List<Crew> teams, int turn) {
        int others = Math.max(0, teams.size() - MOST_TEAMS);
        int first = turn * world.scale().otherTeamsADay;
        return Stream.concat(
                        teams.stream().limit(MOST_TEAMS),
                        IntStream.range(first, first + Math.min(others, world.scale().otherTeamsADay))
                                .mapToObj(place -> teams.get(MOST_TEAMS + place % others)))
                .toList();
    }

    private static LocalDate workingDay(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }

    private static List<Crew> quotas(List<Crew> teams) {
        return Stream.concat(teams.stream().limit(2), teams.stream()).toList();
    }

    /** The working days just past, for what has taken place already, and those to come. */
    private List<LocalDate> workingDays() {
        return IntStream.rangeClosed(-DAYS_PAST, DAYS)
                .filter(day -> day != 0)
                .mapToObj(day -> world.today().plusDays(day))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY)
                .toList();
    }

    private List<Slot> slotsOf(Clinic clinic, String doctor, LocalDate day, List<Crew> quotas) {
        Instant start = world.at(day, 9, 0);
        return IntStream.range(0, quotas.size())
                .mapToObj(i -> new Slot(
                        world.ids().next(), clinic, doctor, start.plusSeconds(60L * MINUTES * i), quotas.get(i)))
                .toList();
    }

    void write(List<Slot> slots) {
        long keptApart = 24L * 3600 * district.policy().slotReleaseDays();
        slots.forEach(slot -> world.rows()
                .add(
                        Table.CLINIC_SLOT,
                        slot.id,
                        district.code(),
                        slot.clinic.hospitalId(),
                        slot.clinic.id(),
                        SlotKind.EXPERT_CLINIC,
                        slot.doctor,
                        slot.startsAt,
                        slot.startsAt.plusSeconds(60L * MINUTES),
                        slot.crew.id,
                        slot.startsAt.minusSeconds(keptApart),
                        publicAt(slot),
                        slot.isFree() && !publicAt(slot).isAfter(world.now()) ? ClinicSlotState.RELEASED : slot.state,
                        slot.takenBy,
                        slot.heldUntil,
                        null,
                        null));
    }

    private Instant publicAt(Slot slot) {
        return slot.startsAt.minusSeconds(3600L * district.policy().slotPublicHours());
    }

    /** The 1+1 of each centre with a secondary hospital since the policy began; the fourth had another hospital before (M26). */
    void combine(List<TownStory> towns, List<House> hospitals, LocalDate since) {
        for (int i = 0; i < towns.size(); i++) {
            UUID centre = towns.get(i).centre().id();
            UUID partner = partner(i, hospitals).id();
            if (i == 3) {
                LocalDate change = since.plusYears(4);
                combination(centre, hospitals.get(0).id(), since, change.minusDays(1));
                combination(centre, partner, change, null);
            } else {
                combination(centre, partner, since, null);
            }
        }
    }

    /** Of the centre of the town with this index, today. */
    static House partner(int town, List<House> hospitals) {
        return hospitals.get(town % 4 == 3 ? 1 : 0);
    }

    private void combination(UUID primary, UUID hospital, LocalDate from, @Nullable LocalDate until) {
        world.rows().add(Table.COMBINATION, world.ids().next(), district.code(), primary, hospital, from, until);
    }
}
