package cn.jiayi.contract.graphql;

import cn.jiayi.contract.Contract;
import cn.jiayi.contract.ContractAtOnce;
import cn.jiayi.platform.graphql.Brought;

/** What was read with a contract, for the fields around it. */
final class ContractParts {

    private ContractParts() {}

    static Contract bring(ContractAtOnce read, Brought brought) {
        Contract contract = read.contract();
        brought.with(contract, "team", read.team());
        if (read.currentTerm() != null) {
            brought.with(contract, "currentTerm", read.currentTerm());
        }
        if (read.household() != null) {
            brought.with(contract, "household", read.household()).with(read.household(), "head", read.head());
        }
        return contract;
    }
}
