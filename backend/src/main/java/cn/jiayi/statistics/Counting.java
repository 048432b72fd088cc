package cn.jiayi.statistics;

import cn.jiayi.hospital.SlotFigures;
import cn.jiayi.referral.ReferralFigures;
import cn.jiayi.visit.VisitFigures;
import cn.jiayi.ward.BedFigures;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Asks each module for its figures of a district's month: the one place where figures become indicators. */
@Component
@RequiredArgsConstructor
class Counting {

    private final ReferralFigures referrals;
    private final SlotFigures slots;
    private final BedFigures beds;
    private final VisitFigures visits;

    List<Counted> of(String district, YearMonth month) {
        return Stream.of(
                        ofReferrals(district, month),
                        ofSlots(district, month),
                        ofBeds(district, month),
                        ofVisits(district, month))
                .flatMap(each -> each)
                .toList();
    }

    private Stream<Counted> ofReferrals(String district, YearMonth month) {
        return referrals.of(district, month).stream()
                .flatMap(figure -> Stream.of(
                                of(StatisticsIndicator.ANSWERED_IN_TIME, figure.answeredInTime(), figure.toAnswer()),
                                of(StatisticsIndicator.CONFIRMED, figure.confirmedInTime(), figure.toAnswer()),
                                of(StatisticsIndicator.NO_SHOW, figure.noShows(), figure.expected()),
                                of(
                                        StatisticsIndicator.TAKEN_OVER_IN_TIME,
                                        figure.takenOverInTime(),
                                        figure.toTakeOver()))
                        .map(counted -> new Counted(
                                counted.indicator(),
                                figure.hospitalId(),
                                figure.institutionId(),
                                figure.teamId(),
                                counted.part())));
    }

    private Stream<Counted> ofSlots(String district, YearMonth month) {
        return slots.of(district, month).stream()
                .map(figure -> new Counted(
                        StatisticsIndicator.SLOTS_USED,
                        figure.hospitalId(),
                        figure.institutionId(),
                        figure.teamId(),
                        new Part(figure.used(), figure.kept())));
    }

    /** Beds are kept for all teams alike, so they are nobody's but the hospital's. */
    private Stream<Counted> ofBeds(String district, YearMonth month) {
        return beds.of(district, month).stream()
                .map(figure -> new Counted(
                        StatisticsIndicator.BED_NIGHTS_USED,
                        figure.hospitalId(),
                        null,
                        null,
                        new Part(Math.toIntExact(figure.used()), Math.toIntExact(figure.kept()))));
    }

    /** Of those whose contract the team has: where they went is no hospital's number. */
    private Stream<Counted> ofVisits(String district, YearMonth month) {
        return visits.of(district, month).stream()
                .flatMap(figure -> Stream.of(
                                of(StatisticsIndicator.FIRST_VISIT, figure.atPrimary(), figure.visits()),
                                of(StatisticsIndicator.WITHOUT_BENEFITS, figure.withoutBenefits(), figure.visits()))
                        .map(counted -> new Counted(
                                counted.indicator(),
                                null,
                                figure.homeInstitutionId(),
                                figure.teamId(),
                                counted.part())));
    }

    private static Counted of(StatisticsIndicator indicator, int numerator, int denominator) {
        return new Counted(indicator, null, null, null, new Part(numerator, denominator));
    }
}
