package cn.jiayi.visit;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** What makes a visit one at its institution: a person is in a department once a day. */
record VisitKey(UUID residentId, LocalDate day, String department) {

    static VisitKey of(UUID residentId, LocalDate day, String department) {
        return new VisitKey(residentId, day, department.toLowerCase(Locale.ROOT)); // as the database compares
    }

    static VisitKey of(Visit visit) {
        return of(visit.getResidentId(), visit.getDay(), visit.getDepartment());
    }
}
