package cn.jiayi.household.graphql;

import cn.jiayi.household.RegisterHousehold;
import cn.jiayi.household.Relation;

record NewMemberInput(PersonInput person, Relation relation) {

    RegisterHousehold.Entrant entrant() {
        return new RegisterHousehold.Entrant(person.entry(), relation);
    }
}
