package cn.jiayi.demo.data;

import cn.jiayi.contract.ContractEndReason;
import cn.jiayi.contract.ContractState;
import cn.jiayi.contract.ContractTerm;
import cn.jiayi.contract.SigningAuthority;
import cn.jiayi.contract.TerminationEffect;
import cn.jiayi.contract.TerminationReason;
import cn.jiayi.contract.TerminationRequestState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes contracts under the district's policy: in force, renewed, switched, expired, terminated (M13, M15–M17). */
final class DealMaker {

    private static final int AWAITING_DAYS = 60;

    private final World world;
    private final DistrictOutline.Policy policy;
    private final Chance chance;
    private final RequestMaker requests;

    DealMaker(World world, DistrictOutline.Policy policy, Chance chance, RequestMaker requests) {
        this.world = world;
        this.policy = policy;
        this.chance = chance;
        this.requests = requests;
    }

    /** In force today; before it, now and then, one with another team that it followed without a gap (trap 6). */
    List<Deal> inForce(Home home, Crew crew, @Nullable Crew before) {
        LocalDate earliest = earliest(home, crew);
        LocalDate latest = earlier(world.today().minusDays(3), crew.permittedUntil);
        if (earliest.isAfter(latest) || home.headOn(world.today()).isEmpty()) {
            return List.of();
        }
        LocalDate signedOn = chance.dayBetween(earliest, latest);
        return sign(home, crew, signedOn, world.today())
                .map(deal -> {
                    settle(deal);
                    List<Deal> deals = new ArrayList<>();
                    LocalDate first = signedOn.minusDays(chance.between(70, 300));
                    if (before != null && !first.isBefore(earliest(home, before))) {
                        sign(home, before, first, signedOn.minusDays(1)).ifPresent(old -> {
                            old.state = ContractState.TERMINATED;
                            old.end(signedOn.minusDays(1), ContractEndReason.SWITCHED);
                            if (chance.percent(40)) {
                                old.requests.add(requests.overtaken(signedOn));
                            }
                            deals.add(old);
                        });
                    }
                    deals.add(deal);
                    return deals;
                })
                .orElse(List.of());
    }

    /** Renewed by itself some weeks ago and confirmed by nobody yet; where that cannot have been, as any other in force. */
    List<Deal> renewedLately(Home home, Crew crew) {
        LocalDate signedOn = world.today().minusYears(policy.termYears()).minusDays(20);
        return signedOn.isBefore(earliest(home, crew))
                ? inForce(home, crew, null)
                : sign(home, crew, signedOn, world.today())
                        .map(deal -> {
                            deal.state = ContractState.AWAITING_RECONFIRMATION;
                            return List.of(deal);
                        })
                        .orElseGet(() -> inForce(home, crew, null));
    }

    private void settle(Deal deal) {
        boolean isRenewedLately = deal.terms.size() > 1
                && !deal.lastTerm().firstDay().isBefore(world.today().minusDays(AWAITING_DAYS));
        if (isRenewedLately && chance.percent(75)) {
            deal.state = ContractState.AWAITING_RECONFIRMATION;
        }
    }

    /** Over with its term. */
    List<Deal> expired(Home home, Crew crew) {
        LocalDate earliest = earliest(home, crew);
        LocalDate latest = world.today().minusYears(policy.termYears()).minusDays(10);
        if (earliest.isAfter(latest)) {
            return List.of();
        }
        LocalDate signedOn = chance.dayBetween(earliest, latest);
        LocalDate lastDay = signedOn.plusYears(policy.termYears()).minusDays(1);
        return sign(home, crew, signedOn, lastDay)
                .map(deal -> {
                    deal.state = ContractState.EXPIRED;
                    deal.end(lastDay, ContractEndReason.TERM_OVER);
                    return List.of(deal);
                })
                .orElse(List.of());
    }

    /** Ended because the household asked for it (M16). */
    List<Deal> terminated(Home home, Crew crew) {
        LocalDate earliest = earliest(home, crew);
        LocalDate latest = world.today().minusDays(60);
        if (earliest.isAfter(latest)) {
            return List.of();
        }
        LocalDate signedOn = chance.dayBetween(earliest, latest);
        LocalDate lastDay =
                chance.dayBetween(signedOn.plusDays(20), world.today().minusDays(5));
        return sign(home, crew, signedOn, lastDay)
                .map(deal -> {
                    end(
                            deal,
                            chance.oneOf(List.of(TerminationReason.MOVING_AWAY, TerminationReason.NOT_NEEDED)),
                            lastDay);
                    return List.of(deal);
                })
                .orElse(List.of());
    }

    private void end(Deal deal, TerminationReason reason, LocalDate lastDay) {
        deal.state = ContractState.TERMINATED;
        deal.end(lastDay, ContractEndReason.HOUSEHOLD_ASKED);
        deal.requests.add(requests.closed(
                TerminationRequestState.ACCEPTED,
                reason,
                TerminationEffect.ON_ACCEPTANCE,
                lastDay.minusDays(3).isBefore(deal.signedOn) ? deal.signedOn : lastDay.minusDays(3),
                lastDay,
                "同意解约。",
                lastDay));
    }

    /** From the day on which the household has lived here long enough (M11) and somebody may sign. */
    private LocalDate earliest(Home home, Crew crew) {
        LocalDate resident = home.residingSince().plusMonths(policy.residenceMonths());
        LocalDate recent = world.today().minusYears(4);
        LocalDate day = resident.isAfter(recent) ? resident : recent;
        return crew.permittedFrom != null && crew.permittedFrom.isAfter(day) ? crew.permittedFrom : day;
    }

    private Optional<Deal> sign(Home home, Crew crew, LocalDate signedOn, LocalDate until) {
        List<Person> members = home.membersOn(signedOn);
        List<Person> adults =
                members.stream().filter(person -> person.age(signedOn) >= 18).toList();
        Person head = home.headOn(signedOn).filter(adults::contains).orElse(null);
        if (head == null) {
            return Optional.empty();
        }
        Person signer = chance.percent(12) ? adults.getLast() : head;
        return Optional.of(new Deal(
                world.ids().at(world.at(signedOn, chance.between(8, 17), chance.between(0, 59))),
                home,
                crew,
                signedOn,
                signer,
                signer == head ? SigningAuthority.HEAD : SigningAuthority.REPRESENTATIVE,
                members,
                terms(signedOn, until),
                ContractState.IN_FORCE));
    }

    /** Renewed by itself until a day (trap 9): each term begins the day after the one before. */
    private List<ContractTerm> terms(LocalDate signedOn, LocalDate until) {
        List<ContractTerm> terms = new ArrayList<>();
        LocalDate firstDay = signedOn;
        while (terms.isEmpty() || !firstDay.isAfter(until)) {
            LocalDate lastDay = firstDay.plusYears(policy.termYears()).minusDays(1);
            terms.add(new ContractTerm(terms.size() + 1, firstDay, lastDay));
            firstDay = lastDay.plusDays(1);
        }
        return terms;
    }

    private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
        return other != null && other.isBefore(one) ? other : one;
    }
}
