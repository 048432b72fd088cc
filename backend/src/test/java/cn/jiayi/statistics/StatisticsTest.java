package cn.jiayi.statistics;

import static cn.jiayi.Fixtures.ERQI;
import static cn.jiayi.Fixtures.YUBEI;
import static cn.jiayi.referral.ReferralFixtures.key;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Race;
import cn.jiayi.Statements;
import cn.jiayi.Testers;
import cn.jiayi.hospital.HospitalFixtures;
import cn.jiayi.hospital.HospitalFixtures.Clinic;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import cn.jiayi.referral.DeclineReferral;
import cn.jiayi.referral.ReferralAnswering;
import cn.jiayi.referral.ReferralDeclineReason;
import cn.jiayi.referral.ReferralFixtures;
import cn.jiayi.referral.ReferralFixtures.Ward;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** M33, trap 22: numbers by month, made by a job, shown with numerator, denominator and definition; what was counted is counted again. */
@IntegrationTest
class StatisticsTest {

    private static final String OWN = """
            { statistics { name asOf splits indicators {
                definition { indicator version name numerator denominator exclusions isLowerBetter }
                total { numerator denominator ratePercent } months { month part { numerator denominator ratePercent } } } } }
            """;

    private static final String ROWS = """
            query ($by: StatisticsSplit, $after: String) { statisticsRows(by: $by, first: 100, after: $after) {
                edges { node { key name of figures { indicator part { numerator denominator ratePercent } } } }
                pageInfo { hasNextPage endCursor } } }
            """;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private HospitalFixtures hospitals;

    @Autowired
    private ReferralFixtures referrals;

    @Autowired
    private ReferralAnswering answering;

    @Autowired
    private StatisticsRebuild rebuild;

    @Autowired
    private IndicatorFiles definitions;

    @Autowired
    private Testers testers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Clinic clinic;
    private Ward ward;

    @BeforeEach
    void aConfirmedADeclinedAndAWaitingReferral() {
        clinic = hospitals.clinic(YUBEI);
        ward = referrals.ward(YUBEI);
        referrals.confirmed(ward, clinic);
        UUID declined = referrals.waiting(next(), clinic);
        answering.decline(
                clinic.coordinator(),
                new DeclineReferral(key(), declined, ReferralDeclineReason.CLINIC_CANCELLED, null));
        referrals.waiting(next(), clinic);
    }

    @Test
    void teamInstitutionHospitalAndDistrictSeeTheirOwn() {
        rebuild.rebuild(YUBEI, thisMonth());
        Stream.of(ward.member(), fixtures.administrator(ward.team().practice()), clinic.coordinator())
                .forEach(actor -> {
                    assertThat(total(actor, StatisticsIndicator.ANSWERED_IN_TIME))
                            .isEqualTo(new Part(2, 2));
                    assertThat(total(actor, StatisticsIndicator.CONFIRMED)).isEqualTo(new Part(1, 2));
                });
        assertThat(total(fixtures.of(Role.COMMISSION, YUBEI), StatisticsIndicator.CONFIRMED)
                        .denominator())
                .isGreaterThanOrEqualTo(2);
        Ward other = referrals.ward(YUBEI);
        rebuild.rebuild(YUBEI, thisMonth());
        assertThat(total(other.member(), StatisticsIndicator.CONFIRMED)).isEqualTo(new Part(0, 0));
    }

    @Test
    void theDistrictsNumbersAreWhatOneWhoCountsRecordByRecordFinds() {
        referrals.sentBack(next(), clinic);
        rebuild.rebuild(YUBEI, thisMonth());
        Actor commission = fixtures.of(Role.COMMISSION, YUBEI);
        Map<StatisticsIndicator, Part> recounted = recount(YUBEI, thisMonth());
        recounted.forEach((indicator, part) ->
                assertThat(inMonth(commission, indicator)).as(indicator.name()).isEqualTo(part));
    }

    @Test
    void whoHadNothingStaysInTheList() {
        Ward idle = referrals.ward(YUBEI);
        rebuild.rebuild(YUBEI, thisMonth());
        assertThat(rows(fixtures.of(Role.COMMISSION, YUBEI), "TEAM"))
                .containsEntry(idle.team().name(), new Part(0, 0))
                .containsEntry(ward.team().name(), new Part(1, 2));
        assertThat(rows(fixtures.of(Role.COMMISSION, YUBEI), "INSTITUTION"))
                .containsEntry(ward.team().practice().name(), new Part(1, 2));
    }

    @Test
    void eachSplitsWhatIsTheirsAndNothingElse() {
        Clinic elsewhere = hospitals.clinic(YUBEI);
        Ward foreign = referrals.ward(YUBEI);
        referrals.confirmed(foreign, elsewhere);
        rebuild.rebuild(YUBEI, thisMonth());
        assertThat(rows(clinic.coordinator(), "TEAM"))
                .containsOnlyKeys(ward.team().name());
        assertThat(rows(ward.member(), "HOSPITAL")).hasSize(1).containsValue(new Part(1, 2));
        assertThat(rows(fixtures.administrator(ward.team().practice()), "TEAM"))
                .containsOnlyKeys(ward.team().name());
        assertThat(rows(clinic.coordinator(), "INSTITUTION")).isEmpty();
        assertThat(rows(ward.member(), "TEAM")).isEmpty();
        assertThat(rows(fixtures.of(Role.COMMISSION, ERQI), "TEAM"))
                .doesNotContainKeys(ward.team().name(), foreign.team().name());
    }

    @Test
    void countedTwiceAndByTwoAtOnceIsCountedOnce() throws Exception {
        rebuild.rebuild(YUBEI, thisMonth());
        List<String> once = stored();
        rebuild.rebuild(YUBEI, thisMonth());
        assertThat(stored()).isEqualTo(once);
        try (Race race = new Race(4)) {
            race.run(IntStream.range(0, 4)
                    .<Callable<Boolean>>mapToObj(i -> () -> {
                        rebuild.rebuild(YUBEI, thisMonth());
                        return true;
                    })
                    .toList());
        }
        assertThat(stored()).isEqualTo(once);
    }

    @Test
    void showsEveryMonthWhenItWasCountedAndByWhatDefinition() {
        rebuild.rebuild(YUBEI, thisMonth());
        GraphQlTester.Response answer = testers.as(ward.member()).document(OWN).execute();
        answer.path("statistics.indicators[0].months").entityList(Object.class).hasSize(12);
        answer.path("statistics.asOf")
                .entity(String.class)
                .satisfies(at -> assertThat(at).isNotBlank());
        answer.path("statistics.indicators[*].definition.numerator")
                .entityList(String.class)
                .hasSize(StatisticsIndicator.values().length);
        answer.path("statistics.indicators[0].months[0].part.ratePercent").valueIsNull();
    }

    @Test
    void aPageTakesTheSameFewStatementsHoweverManyRowsThereAre() {
        Actor commission = fixtures.of(Role.COMMISSION, YUBEI);
        rebuild.rebuild(YUBEI, thisMonth());
        Runnable query = () -> testers.onThisThread(commission)
                .document(ROWS)
                .variable("by", "TEAM")
                .executeAndVerify();
        query.run();
        int few = Statements.of(query).size();
        referrals.ward(YUBEI);
        referrals.ward(YUBEI);
        rebuild.rebuild(YUBEI, thisMonth());
        assertThat(Statements.of(query)).hasSize(few).hasSizeLessThanOrEqualTo(4);
        assertThat(Statements.of(
                        () -> testers.onThisThread(commission).document(OWN).executeAndVerify()))
                .hasSizeLessThanOrEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {YUBEI, ERQI})
    void eachDistrictDefinesEachIndicator(String district) {
        assertThat(definitions.inForce(district, LocalDate.now(clock)))
                .extracting(IndicatorDefinition::indicator)
                .containsExactlyInAnyOrder(StatisticsIndicator.values());
        assertThat(definitions.inForce(district, LocalDate.of(1999, 1, 1))).isNotEmpty();
    }

    /** Record by record, without the figures of the modules. */
    private Map<StatisticsIndicator, Part> recount(String district, YearMonth month) {
        LocalDate today = LocalDate.now(clock);
        Map<StatisticsIndicator, Part> parts = new HashMap<>();
        parts.put(StatisticsIndicator.ANSWERED_IN_TIME, Part.NONE);
        parts.put(StatisticsIndicator.TAKEN_OVER_IN_TIME, Part.NONE);
        parts.put(StatisticsIndicator.SLOTS_USED, Part.NONE);
        jdbc.sql("""
                        select state, answered_at is not null answered, answer_by is not null and answer_by <= utc_timestamp(6) overdue,
                            date(timestampadd(hour, 8, created_at)) sent_on
                        from referral where district_code = ?
                        """).param(district).query().listOfRows().forEach(row -> {
            LocalDate sentOn = LocalDate.parse(row.get("sent_on").toString());
            boolean answered = !row.get("answered").toString().equals("0");
            boolean overdue = !row.get("overdue").toString().equals("0");
            String state = row.get("state").toString();
            if (YearMonth.from(sentOn).equals(month)
                    && (answered || state.equals("LAPSED") || (state.equals("WAITING") && overdue))) {
                parts.merge(StatisticsIndicator.ANSWERED_IN_TIME, new Part(answered ? 1 : 0, 1), Part::plus);
            }
        });
        jdbc.sql(
                        "select state, date(timestampadd(hour, 8, starts_at)) on_day from clinic_slot where district_code = ? and starts_at < ?")
                .param(district)
                .param(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .query()
                .listOfRows()
                .forEach(row -> {
                    String state = row.get("state").toString();
                    if (YearMonth.from(LocalDate.parse(row.get("on_day").toString()))
                                    .equals(month)
                            && !state.equals("WITHDRAWN")) {
                        parts.merge(
                                StatisticsIndicator.SLOTS_USED,
                                new Part(state.equals("BOOKED") ? 1 : 0, 1),
                                Part::plus);
                    }
                });
        jdbc.sql("""
                        select state, take_over_by, date(timestampadd(hour, 8, sent_at)) sent_on,
                            date(timestampadd(hour, 8, taken_over_at)) taken_on
                        from down_referral where district_code = ?
                        """).param(district).query().listOfRows().forEach(row -> {
            LocalDate by = LocalDate.parse(row.get("take_over_by").toString());
            boolean taken = row.get("state").toString().equals("TAKEN_OVER");
            boolean inTime =
                    taken && !LocalDate.parse(row.get("taken_on").toString()).isAfter(by);
            if (YearMonth.from(LocalDate.parse(row.get("sent_on").toString())).equals(month)
                    && (taken || by.isBefore(today))) {
                parts.merge(StatisticsIndicator.TAKEN_OVER_IN_TIME, new Part(inTime ? 1 : 0, 1), Part::plus);
            }
        });
        return parts;
    }

    private List<String> stored() {
        return jdbc.sql("""
                        select concat(hex(subject_id), indicator, numerator, '/', denominator) from monthly_figure
                        where district_code = ? and month = ? order by 1
                        """)
                .param(YUBEI)
                .param(thisMonth().atDay(1))
                .query(String.class)
                .list();
    }

    private Part total(Actor actor, StatisticsIndicator indicator) {
        return part(actor, indicator, "total");
    }

    private Part inMonth(Actor actor, StatisticsIndicator indicator) {
        return part(actor, indicator, "months[11].part");
    }

    private Part part(Actor actor, StatisticsIndicator indicator, String where) {
        GraphQlTester.Response answer = testers.as(actor).document(OWN).execute();
        String at = "statistics.indicators[%d].%s.".formatted(indicator.ordinal(), where);
        answer.path("statistics.indicators[%d].definition.indicator".formatted(indicator.ordinal()))
                .entity(String.class)
                .isEqualTo(indicator.name());
        return new Part(
                answer.path(at + "numerator").entity(Integer.class).get(),
                answer.path(at + "denominator").entity(Integer.class).get());
    }

    /** Name → how many were confirmed. */
    private Map<String, Part> rows(Actor actor, String by) {
        Map<String, Part> rows = new HashMap<>();
        String after = null;
        do {
            GraphQlTester.Response answer = testers.as(actor)
                    .document(ROWS)
                    .variable("by", by)
                    .variable("after", after)
                    .execute();
            int size = answer.path("statisticsRows.edges")
                    .entityList(Object.class)
                    .get()
                    .size();
            for (int i = 0; i < size; i++) {
                String at = "statisticsRows.edges[%d].node.".formatted(i);
                String part = at + "figures[%d].part.".formatted(StatisticsIndicator.CONFIRMED.ordinal());
                rows.put(
                        answer.path(at + "name").entity(String.class).get(),
                        new Part(
                                answer.path(part + "numerator")
                                        .entity(Integer.class)
                                        .get(),
                                answer.path(part + "denominator")
                                        .entity(Integer.class)
                                        .get()));
            }
            after = answer.path("statisticsRows.pageInfo.hasNextPage")
                            .entity(Boolean.class)
                            .get()
                    ? answer.path("statisticsRows.pageInfo.endCursor")
                            .entity(String.class)
                            .get()
                    : null;
        } while (after != null);
        return rows;
    }

    private Ward next() {
        return new Ward(ward.team(), ward.member(), referrals.signed(ward.team()));
    }

    private YearMonth thisMonth() {
        return YearMonth.now(clock);
    }
}
