package cn.jiayi.contract.graphql;

import cn.jiayi.contract.Contract;
import cn.jiayi.contract.ContractAtOnce;
import cn.jiayi.household.Household;
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
        return contract;
    }

    /** Also where the reader may not see the household: then there is none. */
    static Contract bringWithHousehold(ContractAtOnce read, Brought brought) {
        Contract contract = bring(read, brought);
        Household household = read.household();
        brought.with(contract, "household", household);
        if (household != null) {
            brought.with(household, "head", read.head());
        }
        return contract;
    }
}
