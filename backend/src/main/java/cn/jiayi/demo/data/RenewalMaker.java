package cn.jiayi.demo.data;

import cn.jiayi.contract.ContractState;
import cn.jiayi.contract.ContractTerm;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** Makes what became of the latest renewals: confirmed by both sides, by one of them, by none yet (M15, trap 10). */
@RequiredArgsConstructor
final class RenewalMaker {

    private static final int DAYS_BEFORE = 3;

    private final World world;
    private final Chance chance;

    /** @param leading the roster's household, which has not confirmed yet */
    void write(List<Deal> deals, @Nullable Deal leading) {
        deals.stream()
                .filter(deal -> deal.isBinding() && deal.endsOn == null && deal.terms.size() > 1)
                .forEach(deal -> write(deal, deal == leading));
    }

    private void write(Deal deal, boolean isLeading) {
        ContractTerm term = deal.lastTerm();
        Instant renewedAt = world.at(term.firstDay().minusDays(DAYS_BEFORE), 0, 11);
        boolean isOver = deal.state == ContractState.IN_FORCE;
        boolean byHousehold = isOver || !isLeading && chance.percent(35);
        boolean byTeam = isOver || !byHousehold && !isLeading && chance.percent(35);
        world.rows()
                .add(
                        Table.RENEWAL,
                        world.ids().next(),
                        deal.id,
                        term.number(),
                        term.firstDay(),
                        term.lastDay(),
                        renewedAt,
                        byHousehold ? renewedAt.plus(Duration.ofHours(20)) : null,
                        byHousehold ? deal.signer.name() : null,
                        byTeam ? renewedAt.plus(Duration.ofHours(34)) : null,
                        byTeam ? deal.crew.assistant().name() : null);
    }
}
