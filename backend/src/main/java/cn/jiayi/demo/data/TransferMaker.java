package cn.jiayi.demo.data;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Makes a team that was closed a month ago, whose households others took over, and a doctor whose permission lapsed (trap 7). */
final class TransferMaker {

    private static final int MOVED = 14;
    private static final int WAITING = 6;

    private final World world;
    private final DistrictOutline district;
    private final House centre;
    private final Chance chance;
    private final LocalDate closedOn;
    private final Crew closed;
    private final Crew lapsed;

    TransferMaker(World world, DistrictOutline district, DistrictOutline.Town town, House centre, Chance chance) {
        this.world = world;
        this.district = district;
        this.centre = centre;
        this.chance = chance;
        this.closedOn = world.today().minusDays(32);
        CrewMaker maker = new CrewMaker(world, district, chance);
        this.closed = maker.team(centre.id(), town, 9, null, null);
        closed.closedOn = closedOn;
        this.lapsed = maker.villageDoctor(
                centre.id(),
                town,
                town.villages().getLast().name(),
                null,
                world.today().minusDays(12));
    }

    List<Crew> crews() {
        return List.of(closed, lapsed);
    }

    /** Now and then a household that signed with the doctor. */
    Crew instead(Crew crew) {
        return lapsed.signedHouseholds < WAITING && chance.percent(8) ? lapsed : crew;
    }

    /** Households that had signed with the closed team. */
    void handOver(List<Deal> deals) {
        List<Deal> moved = deals.stream()
                .filter(deal -> deal.isBinding() && deal.crew != lapsed)
                .filter(deal -> deal.signedOn.isBefore(closedOn))
                .skip(1)
                .limit(MOVED)
                .toList();
        moved.forEach(deal -> deal.handover = new Deal.Handover(closed, closedOn));
        write(moved);
    }

    private void write(List<Deal> moved) {
        UUID transfer = world.ids().next();
        Instant at = world.at(closedOn, 10, 30);
        world.rows()
                .add(
                        Table.TRANSFER,
                        transfer,
                        district.code(),
                        centre.id(),
                        closed.id,
                        true,
                        "团队长退休，团队并入本中心其他团队。",
                        moved.size(),
                        district.leadingSubject(centre.administrator()),
                        centre.administrator(),
                        at,
                        at.plusSeconds(60L * district.policy().undoMinutes()));
        moved.forEach(deal -> world.rows().add(Table.TRANSFER_CONTRACT, transfer, deal.id, deal.crew.id));
    }
}
