package cn.jiayi.contract.graphql;

import cn.jiayi.contract.Contract;
import cn.jiayi.contract.ContractAtOnce;
import cn.jiayi.contract.HouseholdAtOnce;
import cn.jiayi.contract.ListedContract;
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
    static Contract bringWithHousehold(ListedContract listed, Brought brought) {
        Contract contract = bring(listed.read(), brought);
        Household household = listed.household();
        brought.with(contract, "household", household);
        if (household != null) {
            brought.with(household, "head", listed.head()).with(household, "gridArea", listed.area());
        }
        return contract;
    }

    /** Also where there is no contract, or none that the reader may see: then there is none. */
    static Household bring(HouseholdAtOnce read, Brought brought) {
        Household household = read.household();
        brought.with(household, "gridArea", read.area())
                .with(household, "members", read.members())
                .with(household, "head", read.head())
                .with(household, "contract", read.contract() == null ? null : bring(read.contract(), brought));
        return household;
    }
}
