package cn.jiayi.demo.data;

import cn.jiayi.contract.ContractEndReason;
import cn.jiayi.contract.TerminationEffect;
import cn.jiayi.contract.TerminationReason;
import cn.jiayi.contract.TerminationRequestState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Makes requests for termination in every state (M16, trap 11). */
@RequiredArgsConstructor
final class RequestMaker {

    private final World world;
    private final DistrictOutline.Policy policy;
    private final Chance chance;
    private final String administrator;

    /** One of each kind, as far as there are contracts old enough; the order is the order of the contracts. */
    void oneOfEach(List<Deal> deals) {
        List<Consumer<Deal>> kinds = List.of(
                this::waits,
                this::isOverdue,
                this::wasReturned,
                this::endsWithItsTerm,
                this::wasWithdrawn,
                this::waits);
        List<Deal> old =
                new ArrayList<>(deals.stream().filter(this::isOldEnough).toList());
        for (int i = 0; i < Math.min(kinds.size(), old.size()); i++) {
            kinds.get(i).accept(old.get(i));
        }
    }

    /** One of any kind. */
    void some(Deal deal) {
        if (isOldEnough(deal)) {
            chance.oneOf(List.<Consumer<Deal>>of(
                            this::waits, this::isOverdue, this::wasReturned, this::endsWithItsTerm, this::wasWithdrawn))
                    .accept(deal);
        }
    }

    private boolean isOldEnough(Deal deal) {
        return deal.isBinding()
                && deal.requests.isEmpty()
                && deal.signedOn.isBefore(world.today().minusDays(60))
                && deal.signer.belongsOn(world.today());
    }

    private void waits(Deal deal) {
        deal.requests.add(open(TerminationReason.MOVING_AWAY, "下月搬到外区居住。", TerminationEffect.ON_ACCEPTANCE, 2));
    }

    private void isOverdue(Deal deal) {
        int days = policy.terminationAnswerDays() + 5;
        deal.requests.add(open(TerminationReason.NOT_CONTENT, "预约电话经常打不通。", TerminationEffect.END_OF_TERM, days));
    }

    private void wasReturned(Deal deal) {
        deal.requests.add(closed(
                TerminationRequestState.RETURNED,
                TerminationReason.OTHER_DOCTOR,
                TerminationEffect.ON_ACCEPTANCE,
                world.today().minusDays(40),
                world.today().minusDays(36),
                "更换家庭医生可以直接办理改签，不需要先解约，请到中心前台办理。",
                null));
    }

    private void endsWithItsTerm(Deal deal) {
        deal.end(deal.lastTerm().lastDay(), ContractEndReason.HOUSEHOLD_ASKED);
        deal.requests.add(closed(
                TerminationRequestState.ACCEPTED,
                TerminationReason.NOT_NEEDED,
                TerminationEffect.END_OF_TERM,
                world.today().minusDays(20),
                world.today().minusDays(17),
                "同意，服务到本周期最后一天为止。",
                deal.endsOn));
    }

    private void wasWithdrawn(Deal deal) {
        deal.requests.add(closed(
                TerminationRequestState.WITHDRAWN,
                TerminationReason.OTHER,
                TerminationEffect.END_OF_TERM,
                world.today().minusDays(30),
                world.today().minusDays(29),
                null,
                null));
    }

    /** The household had asked to leave and then found another team. */
    Deal.Request overtaken(LocalDate switchedOn) {
        return closed(
                TerminationRequestState.OVERTAKEN,
                TerminationReason.OTHER_DOCTOR,
                TerminationEffect.END_OF_TERM,
                switchedOn.minusDays(6),
                switchedOn,
                null,
                null);
    }

    private Deal.Request open(TerminationReason reason, String note, TerminationEffect effect, int daysAgo) {
        LocalDate day = world.today().minusDays(daysAgo);
        Instant requestedAt = world.at(day, chance.between(8, 11), chance.between(0, 59));
        return new Deal.Request(
                world.ids().at(requestedAt),
                TerminationRequestState.OPEN,
                reason,
                note,
                effect,
                requestedAt,
                day.plusDays(policy.terminationAnswerDays()),
                null,
                null,
                null,
                null);
    }

    Deal.Request closed(
            TerminationRequestState state,
            TerminationReason reason,
            TerminationEffect effect,
            LocalDate requestedOn,
            LocalDate closedOn,
            @Nullable String answer,
            @Nullable LocalDate endsOn) {
        Instant requestedAt = world.at(requestedOn, chance.between(8, 11), chance.between(0, 59));
        return new Deal.Request(
                world.ids().at(requestedAt),
                state,
                reason,
                reason == TerminationReason.OTHER ? "打算搬家，日期还没有定。" : null,
                effect,
                requestedAt,
                requestedOn.plusDays(policy.terminationAnswerDays()),
                endsOn == null && answer == null ? null : administrator,
                world.at(closedOn, chance.between(14, 17), chance.between(0, 59)),
                answer,
                endsOn);
    }
}
