package cn.jiayi.target;

import cn.jiayi.contract.ContractEnded;
import cn.jiayi.contract.ContractSigned;
import lombok.RequiredArgsConstructor;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the counters of towns. What is not counted yet stands in the event registry and survives a crash; the order in which
 * events come does not matter.
 */
@Component
@RequiredArgsConstructor
class CoverageCounting {

    private final CoverageCounters counters;

    @ApplicationModuleListener
    void on(ContractSigned signed) {
        counters.add(signed.eventId(), signed.townId(), new CoverageCounter(1, signed.persons()));
    }

    @ApplicationModuleListener
    void on(ContractEnded ended) {
        counters.add(ended.eventId(), ended.townId(), new CoverageCounter(-1, -ended.persons()));
    }
}
