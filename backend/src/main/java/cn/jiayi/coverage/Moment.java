package cn.jiayi.coverage;

import java.time.LocalDate;
import java.util.Comparator;

/** The first day on which somebody counts differently, and for whom. */
record Moment(LocalDate day, CoverageCell cell) {

    static final Comparator<Moment> BY_DAY = Comparator.comparing(Moment::day)
            .thenComparing(moment -> moment.cell().toString());
}
