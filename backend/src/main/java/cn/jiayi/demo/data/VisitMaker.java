package cn.jiayi.demo.data;

import static cn.jiayi.visit.BenefitGround.*;

import cn.jiayi.visit.BenefitGround;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a year of visits, each decided as of its day (M22, trap 17): mostly at the own centre, then at the partner, some elsewhere. */
final class VisitMaker {

    private static final int DAYS = 365;
    private static final int AT_CENTRE = 55;
    private static final int AT_PARTNER = 25;
    private static final List<String> DEPARTMENTS = List.of("全科", "中医科", "心血管内科", "内分泌科", "呼吸内科", "骨科");
    private static final String SLIP = "录入错误：不是本人就诊。";

    private final World world;
    private final DistrictOutline district;
    private final List<House> hospitals;
    private final Chance chance;
    private final Set<String> taken = new HashSet<>();

    VisitMaker(World world, DistrictOutline district, List<House> hospitals) {
        this.world = world;
        this.district = district;
        this.hospitals = hospitals;
        this.chance = world.chance().of(district.code() + "visits");
    }

    /** @param partner of the centre's 1+1 today; the one before counts where the change lies within the year */
    void make(TownStory town, House partner) {
        taken.clear();
        for (Deal deal : town.binding()) {
            int visits = deal == town.leading() ? 0 : chance.between(0, 3);
            for (int i = 0; i < visits; i++) {
                somewhere(town, deal, partner);
            }
        }
        if (town.leading() != null) {
            ownVisits(town, town.leading(), partner);
        }
        if (town.newcomer() != null) {
            unsigned(town.newcomer(), partner);
        }
    }

    private void somewhere(TownStory town, Deal deal, House partner) {
        LocalDate day =
                chance.dayBetween(world.today().minusDays(DAYS), world.today().minusDays(1));
        int where = chance.between(1, 100);
        House place = where <= AT_CENTRE
                ? town.centre()
                : where <= AT_CENTRE + AT_PARTNER ? partner : chance.oneOf(hospitals);
        boolean isSlip = chance.percent(1);
        write(deal, place, town, partner, day, isSlip);
    }

    /** The household of the roster has been everywhere, lately. */
    private void ownVisits(TownStory town, Deal deal, House partner) {
        LocalDate today = world.today();
        write(deal, town.centre(), town, partner, today.minusDays(3), false);
        write(deal, partner, town, partner, today.minusDays(8), false);
        write(deal, hospitals.getLast(), town, partner, today.minusDays(15), false);
    }

    private void unsigned(Home home, House place) {
        LocalDate day = world.today().minusDays(6);
        home.membersOn(day).stream()
                .findFirst()
                .ifPresent(person -> write(person, home.id(), null, null, place, day, NOT_SIGNED, false));
    }

    private void write(Deal deal, House place, TownStory town, House partner, LocalDate day, boolean isSlip) {
        List<Person> people = deal.home.membersOn(day);
        if (people.isEmpty()) {
            return;
        }
        boolean isSigned = !day.isBefore(deal.signedOn) && (deal.endsOn == null || !day.isAfter(deal.endsOn));
        BenefitGround ground = !isSigned
                ? NOT_SIGNED
                : !district.policy().isOnePlusOne()
                        ? NO_RULE
                        : place == town.centre()
                                ? OWN_INSTITUTION
                                : place == partner ? IN_COMBINATION : OUTSIDE_WITHOUT_REFERRAL;
        Crew crew = deal.handover != null && day.isBefore(deal.handover.day()) ? deal.handover.from() : deal.crew;
        write(
                chance.oneOf(people),
                deal.home.id(),
                isSigned ? deal : null,
                isSigned ? crew : null,
                place,
                day,
                ground,
                isSlip);
    }

    private void write(
            Person person,
            UUID household,
            @Nullable Deal deal,
            @Nullable Crew crew,
            House place,
            LocalDate day,
            BenefitGround ground,
            boolean isSlip) {
        String department = place.kind().isHospital()
                ? chance.oneOf(DEPARTMENTS.subList(2, DEPARTMENTS.size()))
                : chance.oneOf(DEPARTMENTS.subList(0, 2));
        if (!taken.add(person.id() + " " + place.id() + " " + day + " " + department)) {
            return;
        }
        UUID id = world.ids().next();
        world.rows()
                .add(
                        Table.VISIT,
                        id,
                        district.code(),
                        place.id(),
                        department,
                        day,
                        person.id(),
                        household,
                        deal == null ? null : deal.id,
                        crew == null ? null : crew.id,
                        deal == null ? null : deal.crew.institutionId,
                        ground,
                        ground.carriesBenefits(),
                        null,
                        district.policy().id(),
                        1,
                        place.administrator(),
                        world.at(day, 17, 0),
                        isSlip ? place.administrator() : null,
                        isSlip ? world.at(day, 17, 30) : null,
                        isSlip ? SLIP : null);
        world.rows()
                .add(
                        Table.VISIT_DECISION,
                        id,
                        1,
                        ground,
                        null,
                        district.policy().id(),
                        place.administrator(),
                        world.at(day, 17, 0));
    }
}
