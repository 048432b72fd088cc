package cn.jiayi.demo.data;

import cn.jiayi.household.Sex;
import cn.jiayi.institution.InstitutionKind;
import cn.jiayi.platform.Role;
import cn.jiayi.team.TeamKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Polygon;

/** Makes a town with everything in it, and writes it: institutions, teams, areas, households and contracts. */
final class TownMaker {

    private static final int HOUSEHOLDS_PER_TEAM = 1_500;

    /** Those of the roster. */
    private static final int LEADING_TEAMS = 2;

    private static final int HOUSEHOLDS_PER_VILLAGE_DOCTOR = 1_000;

    private final World world;
    private final DistrictOutline district;
    private final DistrictOutline.Town town;
    private final Part part;
    private final int ordinal;
    private final int[] households;
    private final int[] people;
    private final Chance chance;
    private final FamilyMaker families;
    private final Chance life;
    private final List<Area> areas = new ArrayList<>();
    private final List<Crew> crews = new ArrayList<>();
    private final List<Home> homes = new ArrayList<>();
    private final List<Deal> deals = new ArrayList<>();

    /**
     * @param ordinal of the town within the district, from 1
     * @param people who live there; 0 where families are as they come
     */
    TownMaker(
            World world,
            DistrictOutline district,
            DistrictOutline.Town town,
            Part part,
            int ordinal,
            int households,
            int people) {
        this.world = world;
        this.district = district;
        this.town = town;
        this.part = part;
        this.ordinal = ordinal;
        List<Integer> populations = town.villages().stream()
                .map(DistrictOutline.Village::population)
                .toList();
        this.households = Shares.of(households, populations);
        this.people = Shares.of(people, populations);
        this.chance = world.chance().of(district.code() + town.name());
        this.life = chance.of("life");
        this.families = new FamilyMaker(world, chance.of("families"), town.isRural());
    }

    /** How many areas each village is cut into: where the roster plays, more, so that there is something to assign. */
    int areaCount() {
        int count = 0;
        for (int village = 0; village < households.length; village++) {
            count += areasOf(village);
        }
        return count;
    }

    private int areasOf(int village) {
        int fewest = part.isLeading() ? 6 : 3;
        return Math.max(fewest, Math.ceilDiv(households[village], world.scale().householdsPerArea));
    }

    /** @param firstNumber of the households in this town */
    TownStory make(List<Polygon> outlines, int firstNumber, @Nullable LocalDate lapse) {
        TownRows rows = new TownRows(world, district, town);
        House centre = rows.found(centreKind(), centreName(), null, part.name(Role.INSTITUTION_ADMIN, 0), chance);
        branches(rows, centre);
        drawAreas(outlines);
        makeCrews(centre, lapse);
        assign();
        makeHomes(firstNumber);
        LifeMaker lives = new LifeMaker(world, district, town, centre, life);
        if (part.isLeading()) {
            lives.disturb(homes);
        }
        TransferMaker transfers = part.name(Role.INSTITUTION_ADMIN, 0) == null
                ? null
                : new TransferMaker(world, district, town, centre, chance.of("transfers"));
        Deal leading = makeDeals(centre, transfers);
        if (part.isLeading() || world.scale().isWholeDistrict()) {
            new AgreementMaker(world, district, centre, chance.of("agreements")).seal(deals, leading);
        }
        new GridHistory(world, district).write(centre, areas, crews, part.isLeading());
        List<Crew> all = new ArrayList<>(crews);
        if (transfers != null) {
            transfers.handOver(deals);
            all.addAll(transfers.crews());
        }
        rows.write(centre, areas, all, homes, deals);
        new RenewalMaker(world, chance.of("renewals")).write(deals, leading);
        homes.forEach(lives::write);
        if (part.isLeading()) {
            lives.confuse(homes);
        }
        makeApplications();
        List<Deal> binding = deals.stream().filter(Deal::isBinding).toList();
        return new TownStory(town, centre, crews, binding, leading, newcomer(), homes.size());
    }

    private InstitutionKind centreKind() {
        return town.isRural() ? InstitutionKind.TOWNSHIP_HEALTH_CENTRE : InstitutionKind.COMMUNITY_HEALTH_CENTRE;
    }

    private String centreName() {
        return town.name() + (town.isRural() ? "卫生院" : "社区卫生服务中心");
    }

    private void branches(TownRows rows, House centre) {
        InstitutionKind kind =
                town.isRural() ? InstitutionKind.VILLAGE_CLINIC : InstitutionKind.COMMUNITY_HEALTH_STATION;
        for (DistrictOutline.Village village :
                town.villages().subList(1, town.villages().size())) {
            rows.found(kind, village.name() + (town.isRural() ? "卫生室" : "卫生服务站"), centre, null, chance);
        }
    }

    private void drawAreas(List<Polygon> outlines) {
        for (int i = 0; i < town.villages().size(); i++) {
            DistrictOutline.Village village = town.villages().get(i);
            for (int number = 1; number <= areasOf(i); number++) {
                String code = "%s-%02d-%02d-%02d".formatted(district.code(), ordinal, i + 1, number);
                String name = village.name() + "第" + Names.ordinal(number) + "网格";
                String boundary = GridMap.geoJson(outlines.get(areas.size()));
                areas.add(new Area(world.ids().next(), village, code, name, boundary));
            }
        }
    }

    private void makeCrews(House centre, @Nullable LocalDate lapse) {
        CrewMaker maker = new CrewMaker(world, district, chance.of("crews"));
        int all = IntStream.of(households).sum();
        int teams = Math.max(2, Math.ceilDiv(all, HOUSEHOLDS_PER_TEAM));
        for (int number = 1; number <= teams; number++) {
            String leader = part.name(Role.TEAM_LEADER, number - 1);
            String nurse = number == 1 ? part.name(Role.TEAM_MEMBER, 0) : null;
            crews.add(maker.team(centre.id(), town, number, leader, nurse));
        }
        if (part.name(Role.INSTITUTION_ADMIN, 0) != null) {
            crews.add(maker.incomplete(centre.id(), town, teams + 1));
        }
        if (town.isRural()) {
            String village = town.villages().getLast().name();
            int doctors = Math.max(1, Math.ceilDiv(households[households.length - 1], HOUSEHOLDS_PER_VILLAGE_DOCTOR));
            for (int i = 0; i < doctors; i++) {
                String name = i == 0 ? part.name(Role.VILLAGE_DOCTOR, 0) : null;
                crews.add(maker.villageDoctor(centre.id(), town, village, name, i == 0 ? lapse : null));
            }
        }
    }

    /** In a town with village doctors the last village is theirs; the other areas go to the complete teams in turn, side by side. */
    private void assign() {
        List<Crew> teams = crews.stream()
                .filter(crew -> crew.permittedFrom == null && crew.isComplete)
                .toList();
        List<Crew> doctors =
                crews.stream().filter(crew -> crew.permittedFrom != null).toList();
        UUID doctorsVillage =
                doctors.isEmpty() ? null : town.villages().getLast().id();
        List<Area> ofTeams = areas.stream()
                .filter(area -> !area.village.id().equals(doctorsVillage))
                .toList();
        for (int i = 0; i < ofTeams.size(); i++) {
            ofTeams.get(i).responsible.add(teams.get(i * teams.size() / ofTeams.size()));
        }
        List<Area> ofDoctors = areas.stream()
                .filter(area -> area.village.id().equals(doctorsVillage))
                .toList();
        for (int i = 0; i < ofDoctors.size(); i++) {
            ofDoctors.get(i).responsible.add(doctors.get(i % doctors.size()));
        }
        gapsAndOverlaps(ofTeams, teams);
    }

    /** Where the roster plays, two of each: an area without a team and one that two teams claim (M08). Elsewhere a few gaps. */
    private void gapsAndOverlaps(List<Area> ofTeams, List<Crew> teams) {
        if (part.isLeading()) {
            ofTeams.get(2).responsible.clear();
            ofTeams.get(ofTeams.size() - 2).responsible.clear();
            ofTeams.get(ofTeams.size() / 2).responsible.add(teams.getFirst());
            ofTeams.get(4).responsible.add(teams.getLast());
        } else if (chance.percent(40)) {
            ofTeams.get(chance.between(0, ofTeams.size() - 1)).responsible.clear();
        }
    }

    private void makeHomes(int firstNumber) {
        for (int i = 0; i < town.villages().size(); i++) {
            DistrictOutline.Village village = town.villages().get(i);
            List<Area> ofVillage =
                    areas.stream().filter(area -> area.village == village).toList();
            Census census = new Census(families, world.today(), households[i], people[i]);
            for (int number = 0; number < households[i]; number++) {
                String head = homes.size() < 2 ? part.name(Role.RESIDENT, homes.size()) : null;
                Area area = ofVillage.get((int) ((long) number * ofVillage.size() / households[i]));
                boolean isPlaced = head != null || !chance.percent(1.5);
                homes.add(home(firstNumber + homes.size(), village, isPlaced ? area : null, head, census));
            }
        }
    }

    private Home home(
            int number, DistrictOutline.Village village, @Nullable Area area, @Nullable String head, Census census) {
        LocalDate since = residingSince(head != null);
        List<Person> family = census.fit(families.people(since, head, head == null ? null : sexOf(head)));
        Home home = new Home(
                world.ids().next(),
                "%s-%07d".formatted(district.code(), number),
                address(village),
                village.id(),
                area,
                since,
                family,
                families.householdMarks(),
                move(village, since));
        if (area != null) {
            area.settle(home.membersOn(world.today()).size());
        }
        return home;
    }

    /** A few have moved: the old address is still known (trap 12). */
    private Home.@Nullable Move move(DistrictOutline.Village village, LocalDate since) {
        LocalDate today = world.today();
        return since.isBefore(today.minusYears(3)) && life.percent(4)
                ? new Home.Move(address(village), life.dayBetween(since.plusYears(1), today.minusDays(20)))
                : null;
    }

    /** The demo's residents are named in the roster; a name with 兰 or 英 in it is a woman's. */
    private static Sex sexOf(String name) {
        return name.matches(".*[兰英梅芳丽].*") ? Sex.FEMALE : Sex.MALE;
    }

    private LocalDate residingSince(boolean isLeading) {
        LocalDate today = world.today();
        return !isLeading && chance.percent(6)
                ? chance.dayBetween(today.minusMonths(6), today.minusDays(5))
                : chance.dayBetween(today.minusYears(isLeading ? 20 : 25), today.minusYears(isLeading ? 10 : 1));
    }

    private String address(DistrictOutline.Village village) {
        return town.isRural()
                ? "%s%s样例%d组%d号".formatted(town.name(), village.name(), chance.between(1, 9), chance.between(1, 60))
                : "%s%s样例路%d号%d幢%d-%d"
                        .formatted(
                                town.name(),
                                village.name(),
                                chance.between(1, 200),
                                chance.between(1, 12),
                                chance.between(1, 18),
                                chance.between(1, 4));
    }

    private @Nullable Deal makeDeals(House centre, @Nullable TransferMaker transfers) {
        RequestMaker requests =
                new RequestMaker(world, district.policy(), chance.of("requests"), centre.administrator());
        DealMaker maker = new DealMaker(world, district.policy(), chance.of("deals"), requests);
        List<Crew> complete = crews.stream().filter(crew -> crew.isComplete).toList();
        List<Crew> teams =
                complete.stream().filter(crew -> crew.permittedFrom == null).toList();
        double coverage = world.scale().coverage(town.residence(), part.isLeading(), chance);
        for (Home home : homes) {
            boolean isLeading = part.name(Role.RESIDENT, 0) != null && home == homes.getFirst();
            if (home == newcomer()) {
                continue;
            }
            Crew crew = isLeading ? teams.getFirst() : crewFor(home, complete);
            if (transfers != null && !isLeading) {
                crew = transfers.instead(crew);
            }
            Crew before = chance.percent(9) ? chance.oneOf(teams) : null;
            if (isLeading && district.policy().termYears() > 1) {
                enter(maker.renewedLately(home, crew));
            } else if (isLeading || chance.percent(coverage) && hasRoom(crew)) {
                enter(maker.inForce(home, crew, isLeading || before == crew ? null : before));
            } else if (chance.percent(7)) {
                enter(maker.expired(home, crew));
            } else if (chance.percent(7)) {
                enter(maker.terminated(home, crew));
            }
        }
        Deal leading =
                part.name(Role.RESIDENT, 0) == null || deals.isEmpty() || deals.getFirst().home != homes.getFirst()
                        ? null
                        : deals.getFirst();
        askForTermination(requests, leading, teams);
        return leading;
    }

    /** The household of the roster that has not signed yet. */
    private @Nullable Home newcomer() {
        return part.name(Role.RESIDENT, 1) == null ? null : homes.get(1);
    }

    private void makeApplications() {
        ApplicationMaker maker = new ApplicationMaker(world, district, district.policy(), chance.of("applications"));
        Set<UUID> signed = deals.stream().map(deal -> deal.home.id()).collect(Collectors.toSet());
        List<Home> unsigned = new ArrayList<>(homes.stream()
                .filter(home -> home != newcomer() && !signed.contains(home.id()))
                .toList());
        List<Crew> teams = crews.stream()
                .filter(crew -> crew.isComplete && crew.kind == TeamKind.TEAM)
                .toList();
        if (part.isLeading()) {
            List<Crew> others = teams.subList(LEADING_TEAMS, teams.size());
            List<Deal> theirs =
                    deals.stream().filter(deal -> !others.contains(deal.crew)).toList();
            for (Crew team : teams.subList(0, LEADING_TEAMS)) {
                maker.oneOfEach(team, unsigned, theirs);
                unsigned.subList(0, Math.min(unsigned.size(), 6)).clear();
            }
        }
        if (!part.isLeading() || world.scale().isWholeDistrict()) {
            unsigned.stream()
                    .filter(home -> chance.percent(3))
                    .forEach(home -> maker.waits(home, chance.oneOf(teams), null, chance.between(0, 4)));
        }
    }

    private boolean hasRoom(Crew crew) {
        return crew.permittedFrom != null
                || crew.signedHouseholds < district.policy().householdsAtMost();
    }

    private Crew crewFor(Home home, List<Crew> complete) {
        boolean isNear = home.area() != null && !home.area().responsible.isEmpty() && chance.percent(92);
        return isNear ? home.area().responsible.getFirst() : chance.oneOf(complete);
    }

    private void enter(List<Deal> made) {
        deals.addAll(made);
        made.stream().filter(Deal::isBinding).forEach(deal -> deal.crew.signedHouseholds++);
    }

    private void askForTermination(RequestMaker requests, @Nullable Deal leading, List<Crew> teams) {
        if (part.isLeading()) {
            for (Crew team : teams) {
                requests.oneOfEach(deals.stream()
                        .filter(deal -> deal.crew == team && deal != leading)
                        .toList());
            }
        } else {
            deals.stream().filter(deal -> chance.percent(2.5)).forEach(requests::some);
        }
    }
}
