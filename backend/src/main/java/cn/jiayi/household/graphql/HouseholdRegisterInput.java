package cn.jiayi.household.graphql;

import cn.jiayi.household.RegisterHousehold;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

record HouseholdRegisterInput(
        String idempotencyKey,
        DwellingInput dwelling,
        LocalDate day,
        List<NewMemberInput> members,
        @Nullable String note) {

    RegisterHousehold command() {
        return new RegisterHousehold(
                idempotencyKey,
                dwelling.entry(),
                members.stream().map(NewMemberInput::entrant).toList(),
                day,
                note);
    }
}
