package cn.jiayi.demo.data;

import cn.jiayi.application.ApplicationState;
import cn.jiayi.contract.ContractEndReason;
import cn.jiayi.team.TeamKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Makes and writes a town's applications, in every state where the roster plays (M13, M17). */
@RequiredArgsConstructor
final class ApplicationMaker {

    private static final String SIGNATURE =
            "[[[180,90],[260,230],[330,120],[390,300]],[[470,140],[560,150],[520,250],[610,270]],[[700,110],[760,290],[840,180]]]";

    private static final List<String> MESSAGES = List.of("家里老人行动不便，希望能上门。", "孩子刚满一岁，想就近打疫苗。", "刚搬来不久，请多关照。");

    private final World world;
    private final DistrictOutline district;
    private final DistrictOutline.Policy policy;
    private final Chance chance;

    /** One of each kind for a team, from households that have no contract; then some that became contracts, or nearly. */
    void oneOfEach(Crew crew, List<Home> unsigned, List<Deal> deals) {
        if (unsigned.size() < 7) {
            return;
        }
        waits(unsigned.get(0), crew, null, 1);
        waits(unsigned.get(1), crew, null, 3);
        waits(unsigned.get(2), crew, null, policy.applicationAnswerDays() + 3);
        closed(unsigned.get(3), crew, ApplicationState.DECLINED, 30, "本团队近期人手紧张，不能上门。建议选择离您家更近的团队。");
        closed(unsigned.get(4), crew, ApplicationState.WITHDRAWN, 20, null);
        closed(unsigned.get(5), crew, ApplicationState.LAPSED, policy.applicationLapseDays() + 12, null);
        List<Deal> lately = deals.stream()
                .filter(deal -> deal.isBinding() && deal.requests.isEmpty())
                .filter(deal -> deal.crew.kind == TeamKind.TEAM)
                .filter(deal -> deal.signedOn.isAfter(world.today().minusDays(150)))
                .toList();
        lately.stream().filter(deal -> deal.crew == crew).limit(3).forEach(deal -> accepted(deal, deals));
        lately.stream().filter(deal -> deal.crew != crew).limit(1).forEach(deal -> overtaken(deal, crew));
        deals.stream()
                .filter(deal -> deal.isBinding() && deal.crew != crew && deal.requests.isEmpty() && deal.endsOn == null)
                .filter(deal -> deal.signedOn.isBefore(world.today().minusDays(200)))
                .skip(2)
                .limit(1)
                .forEach(deal -> waits(deal.home, crew, deal.crew, 2));
    }

    /** Waits since so many days. */
    void waits(Home home, Crew crew, @Nullable Crew from, int days) {
        home.headOn(world.today())
                .filter(head -> head.age(world.today()) >= 18)
                .ifPresent(head -> write(
                        home,
                        crew,
                        from,
                        head,
                        ApplicationState.OPEN,
                        world.today().minusDays(days),
                        null,
                        null,
                        null));
    }

    private void closed(Home home, Crew crew, ApplicationState state, int days, @Nullable String answer) {
        LocalDate submitted = world.today().minusDays(days);
        LocalDate closedOn = state == ApplicationState.LAPSED
                ? submitted.plusDays(policy.applicationLapseDays() + 1L)
                : submitted.plusDays(2);
        home.headOn(world.today())
                .filter(head -> head.age(world.today()) >= 18)
                .ifPresent(head -> write(home, crew, null, head, state, submitted, closedOn, answer, null));
    }

    private void accepted(Deal deal, List<Deal> deals) {
        Crew from = deals.stream()
                .filter(old -> old.home == deal.home && old.endReason == ContractEndReason.SWITCHED)
                .map(old -> old.crew)
                .findFirst()
                .orElse(null);
        LocalDate submitted = deal.signedOn.minusDays(chance.between(1, 3));
        write(
                deal.home,
                deal.crew,
                from,
                deal.signer,
                ApplicationState.ACCEPTED,
                submitted,
                deal.signedOn,
                null,
                deal.id);
    }

    private void overtaken(Deal deal, Crew crew) {
        LocalDate submitted = deal.signedOn.minusDays(2);
        write(deal.home, crew, null, deal.signer, ApplicationState.OVERTAKEN, submitted, deal.signedOn, null, null);
    }

    private void write(
            Home home,
            Crew crew,
            @Nullable Crew from,
            Person applicant,
            ApplicationState state,
            LocalDate submitted,
            @Nullable LocalDate closedOn,
            @Nullable String answer,
            @Nullable UUID contract) {
        Instant at = world.at(submitted, chance.between(8, 20), chance.between(0, 59));
        boolean isAnswered = state == ApplicationState.ACCEPTED || state == ApplicationState.DECLINED;
        world.rows()
                .add(
                        Table.APPLICATION,
                        world.ids().at(at),
                        district.code(),
                        crew.institutionId,
                        crew.id,
                        home.id(),
                        from == null ? null : from.id,
                        state,
                        isServedFirst(home, submitted),
                        applicant.id(),
                        applicant.name(),
                        SIGNATURE,
                        chance.percent(40) ? chance.oneOf(MESSAGES) : null,
                        at,
                        submitted.plusDays(policy.applicationAnswerDays()),
                        submitted.plusDays(policy.applicationLapseDays()),
                        isAnswered ? crew.leader().name() : null,
                        closedOn == null ? null : world.at(closedOn, chance.between(9, 17), chance.between(0, 59)),
                        answer,
                        contract);
    }

    /** M12: by a mark of somebody's or of the household, or by age. */
    private static boolean isServedFirst(Home home, LocalDate day) {
        return !home.marks().isEmpty()
                || home.membersOn(day).stream()
                        .anyMatch(person -> !person.marks().isEmpty() || person.age(day) >= 65 || person.age(day) <= 6);
    }
}
