package cn.jiayi.contract.graphql;

import cn.jiayi.contract.Contract;
import java.time.LocalDate;

/** A contract as it was on a day (trap 12). */
record ContractDay(Contract contract, LocalDate date) {

    boolean isInForce() {
        return contract.isInForceOn(date);
    }
}
