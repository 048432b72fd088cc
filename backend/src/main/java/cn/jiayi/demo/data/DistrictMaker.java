package cn.jiayi.demo.data;

import cn.jiayi.district.Residence;
import cn.jiayi.platform.Account;
import cn.jiayi.platform.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Polygon;

/** Makes a district: its hospitals, its towns one after the other, then what joins them. */
final class DistrictMaker {

    /** So many towns' teams send referrals: enough for a queue. */
    private static final int REFERRING_TOWNS = 5;

    private static final int REMEMBERING_HOSPITALS = 2;

    private static final LocalDate COMBINED_SINCE = LocalDate.of(2017, 6, 21);

    private final World world;
    private final DistrictOutline district;
    private final Progress progress;
    private final HospitalMaker hospitalMaker;

    DistrictMaker(World world, DistrictOutline district, Progress progress) {
        this.world = world;
        this.district = district;
        this.progress = progress;
        this.hospitalMaker = new HospitalMaker(world, district);
    }

    /** @return the accounts of the roster, bound to rows that are written now */
    List<Account> make(int households) {
        List<House> hospitals = hospitalMaker.found(district.towns().getFirst());
        List<Clinic> clinics = new ArrayList<>();
        hospitals.forEach(
                hospital -> clinics.addAll(hospitalMaker.departments(hospital, hospital == hospitals.getFirst())));
        world.rows().flush();
        VisitMaker visits = new VisitMaker(world, district, hospitals);
        List<TownStory> towns = makeTowns(households, visits, hospitals);
        if (district.policy().isOnePlusOne()) {
            hospitalMaker.combine(towns, hospitals, COMBINED_SINCE);
        }
        refer(towns, hospitals, clinics);
        if (!world.scale().isWholeDistrict()) {
            for (int i = 0; i < towns.size(); i++) {
                visits.make(towns.get(i), HospitalMaker.partner(i, hospitals));
            }
        }
        world.rows().flush();
        return new Cast(district, towns, hospitals.getFirst()).accounts();
    }

    private List<TownStory> makeTowns(int households, VisitMaker visits, List<House> hospitals) {
        List<Integer> populations =
                district.towns().stream().map(DistrictOutline.Town::population).toList();
        int[] shares = Shares.of(households, populations);
        int[] people = Shares.of(world.scale().persons(households), populations);
        List<TownMaker> makers = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            DistrictOutline.Town town = district.towns().get(i);
            makers.add(new TownMaker(world, district, town, partOf(town), i + 1, shares[i], people[i]));
        }
        List<List<Polygon>> outlines = new GridMap(
                        district.region(), world.chance().of(district.code() + "map"))
                .draw(makers.stream().map(TownMaker::areaCount).toList());
        List<TownStory> towns = new ArrayList<>();
        int number = 1;
        for (int i = 0; i < shares.length; i++) {
            TownStory story = makers.removeFirst().make(outlines.get(i), number, lapseOf(i));
            if (world.scale().isWholeDistrict()) {
                visits.make(story, HospitalMaker.partner(i, hospitals));
                story = story.inBrief();
            }
            towns.add(story);
            world.rows().flush();
            number += shares[i];
            progress.add(shares[i]);
        }
        return towns;
    }

    /** The first town has the centre of the roster, the first rural one its village doctor. */
    private Part partOf(DistrictOutline.Town town) {
        Part part = new Part(district.roster());
        if (town == district.towns().getFirst()) {
            return part.of(Role.RESIDENT, Role.TEAM_LEADER, Role.TEAM_MEMBER, Role.INSTITUTION_ADMIN);
        }
        return town == firstRural() ? part.of(Role.VILLAGE_DOCTOR) : Part.NONE;
    }

    private DistrictOutline.@Nullable Town firstRural() {
        return district.towns().stream()
                .filter(town -> town.residence() == Residence.RURAL)
                .findFirst()
                .orElse(null);
    }

    /** One permission lapsed last month, one does soon; the rest have no end (trap 7). */
    private @Nullable LocalDate lapseOf(int town) {
        int afterFirstRural = town - district.towns().indexOf(firstRural());
        return switch (afterFirstRural) {
            case 0 -> world.today().plusYears(1);
            case 1 -> world.today().minusDays(40);
            case 2 -> world.today().plusDays(20);
            default -> null;
        };
    }

    private void refer(List<TownStory> towns, List<House> hospitals, List<Clinic> clinics) {
        House hospital = hospitals.getFirst();
        List<TownStory> referring = world.scale().isWholeDistrict()
                ? towns
                : towns.stream().limit(REFERRING_TOWNS).toList();
        List<Crew> teams = referring.stream()
                .flatMap(town -> town.teams().stream())
                .filter(crew -> crew.isComplete)
                .toList();
        List<Slot> slots = new ArrayList<>();
        clinics.stream()
                .map(Clinic::hospitalId)
                .distinct()
                .forEach(id -> slots.addAll(hospitalMaker.slots(
                        clinics.stream()
                                .filter(clinic -> clinic.hospitalId().equals(id))
                                .toList(),
                        teams)));
        List<Clinic> ofFirst = clinics.stream()
                .filter(clinic -> clinic.hospitalId().equals(hospital.id()))
                .toList();
        String coordinator = new Part(district.roster()).name(Role.HOSPITAL_COORDINATOR, 0);
        WardMaker wards = new WardMaker(world, district, teams.getFirst().institutionId);
        List<Room> rooms = wards.wards(ofFirst);
        ReferralMaker maker = new ReferralMaker(
                world, district, coordinator == null ? hospital.administrator() : coordinator, ofFirst, slots, rooms);
        for (TownStory town : referring) {
            for (Crew crew : town.teams()) {
                if (town == towns.getFirst() && crew == town.teams().getFirst()) {
                    maker.everyState(patients(town, crew));
                } else if (teams.indexOf(crew) >= 0 && teams.indexOf(crew) < 8) {
                    maker.some(patients(town, crew));
                }
            }
        }
        hospitals.stream()
                .limit(REMEMBERING_HOSPITALS)
                .forEach(each ->
                        remember(each, each == hospital ? coordinator : null, clinics, teams, referring, slots));
        hospitalMaker.write(slots);
        wards.write(rooms);
        new ScheduleMaker(world, district).make(ofFirst, teams);
    }

    /** The last twelve months (M33): each slot with a patient whose household was under contract then. */
    private void remember(
            House hospital,
            @Nullable String coordinator,
            List<Clinic> clinics,
            List<Crew> teams,
            List<TownStory> towns,
            List<Slot> slots) {
        List<Slot> past = hospitalMaker.pastSlots(
                clinics.stream()
                        .filter(clinic -> clinic.hospitalId().equals(hospital.id()))
                        .toList(),
                teams);
        ReferralMaker maker = new ReferralMaker(
                world,
                district,
                coordinator == null ? hospital.administrator() : coordinator,
                clinics,
                past,
                List.of());
        Map<Crew, List<Patient>> patientsOf = new HashMap<>();
        towns.forEach(town -> town.teams().forEach(crew -> {
            List<Patient> all = new ArrayList<>();
            patients(town, crew).forEachRemaining(all::add);
            patientsOf.put(crew, all);
        }));
        for (int index = 0; index < past.size(); index++) {
            Slot slot = past.get(index);
            LocalDate day = LocalDate.ofInstant(slot.startsAt, world.zone()).minusDays(5);
            List<Patient> signed = patientsOf.get(slot.crew).stream()
                    .filter(patient -> !patient.deal().signedOn.isAfter(day))
                    .toList();
            if (!signed.isEmpty()) {
                maker.past(signed.get(index % signed.size()), slot);
            }
        }
        slots.addAll(past);
    }

    /** One grown member of each household, the roster's own household first. */
    private Iterator<Patient> patients(TownStory town, Crew crew) {
        return Stream.concat(Stream.ofNullable(town.leading()), town.of(crew).stream())
                .filter(deal -> deal.crew == crew)
                .distinct()
                .map(deal -> deal.home.membersOn(world.today()).stream()
                        .filter(person -> person.age(world.today()) >= 18)
                        .findFirst()
                        .map(person -> new Patient(deal, person))
                        .orElse(null))
                .filter(Objects::nonNull)
                .iterator();
    }
}
