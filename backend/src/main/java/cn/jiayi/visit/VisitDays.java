package cn.jiayi.visit;

import cn.jiayi.district.DistrictPolicies;
import cn.jiayi.district.DistrictPolicy;
import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Which days a visit can be recorded for: until today, and so many back as the district's policy says. */
@Component
@RequiredArgsConstructor
class VisitDays {

    private final DistrictPolicies policies;
    private final VisitDeciding deciding;
    private final Clock clock;

    Range of(String district) {
        LocalDate today = LocalDate.now(clock);
        int days = policies.inForce(district, today)
                .map(DistrictPolicy::getVisitRecordDays)
                .orElse(0);
        LocalDate first = deciding.firstDay(district);
        LocalDate from = today.minusDays(days);
        return new Range(from.isBefore(first) ? first : from, today);
    }

    record Range(LocalDate from, LocalDate until) {

        boolean has(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }
}
