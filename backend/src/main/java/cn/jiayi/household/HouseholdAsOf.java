package cn.jiayi.household;

import java.time.LocalDate;
import java.util.List;

/** A household as it was on a day (trap 12). */
public record HouseholdAsOf(LocalDate day, Dwelling dwelling, List<MemberAsOf> members, List<KeyGroup> keyGroups) {

    public String address() {
        return dwelling.address();
    }
}
