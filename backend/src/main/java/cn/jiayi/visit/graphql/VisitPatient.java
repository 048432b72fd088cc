package cn.jiayi.visit.graphql;

import cn.jiayi.household.Resident;
import cn.jiayi.household.Sex;
import java.time.LocalDate;

/** All that is seen of whoever came: no address, no household, no identity number. */
record VisitPatient(String name, Sex sex, int age) {

    static VisitPatient of(Resident resident, LocalDate day) {
        return new VisitPatient(resident.getName(), resident.getSex(), resident.age(day));
    }
}
