package cn.jiayi.referral.graphql;

import cn.jiayi.household.KeyGroup;
import cn.jiayi.household.Resident;
import cn.jiayi.household.Sex;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All that a hospital sees of a patient: no address, no household, no identity number. */
record ReferralPatient(
        String name, Sex sex, int age, @Nullable String phoneMasked, Set<KeyGroup> keyGroups) {

    static ReferralPatient of(Resident resident, Set<KeyGroup> keyGroups, LocalDate today) {
        return new ReferralPatient(
                resident.getName(),
                resident.getSex(),
                resident.age(today),
                resident.getPhone() == null ? null : resident.getPhone().masked(),
                keyGroups);
    }
}
