package cn.jiayi.visit;

import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jiayi.FileWire;
import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Race;
import cn.jiayi.Statements;
import cn.jiayi.contract.ContractFixtures;
import cn.jiayi.hospital.HospitalFixtures;
import cn.jiayi.hospital.HospitalFixtures.Clinic;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.Uuids;
import cn.jiayi.visit.VisitImportOutcome.Checked;
import cn.jiayi.visit.VisitImportOutcome.Refused;
import cn.jiayi.visit.VisitImportOutcome.Written;
import cn.jiayi.visit.VisitImportOutcome.Wrong;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** M22: a file of visits is looked through, written as a whole or not at all, and written once however often it comes. */
@IntegrationTest
class VisitImportTest {

    private static final int RUNNERS = 8;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private ContractFixtures contracts;

    @Autowired
    private HospitalFixtures hospitals;

    @Autowired
    private VisitFixtures visits;

    @Autowired
    private VisitRecording recording;

    @Autowired
    private FileWire wire;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private Practice centre;
    private Crew team;
    private Clinic clinic;
    private LocalDate today;

    @BeforeEach
    void aHospital() {
        centre = fixtures.practice(YUBEI);
        team = fixtures.team(centre);
        clinic = hospitals.clinic(YUBEI);
        today = visits.today();
    }

    @Test
    void aCheckWritesNothingAndTheSameFileTwiceChangesNothing() {
        List<String> rows = rows(3);
        assertThat(visits.send(clinic.coordinator(), false, false, rows))
                .isEqualTo(new Checked(new VisitCounts(3, 3, 0, 0, 3)));
        assertThat(visits.count(clinic.hospitalId())).isZero();
        assertThat(visits.send(clinic.coordinator(), false, true, rows))
                .isInstanceOfSatisfying(
                        Written.class,
                        written -> assertThat(written.counts()).isEqualTo(new VisitCounts(3, 3, 0, 0, 3)));
        assertThat(visits.send(clinic.coordinator(), false, true, rows))
                .isEqualTo(new Written(null, new VisitCounts(3, 0, 3, 0, 0)));
        assertThat(visits.count(clinic.hospitalId())).isEqualTo(3);
    }

    @Test
    void oneWrongRowMeansThatNothingIsWrittenAndEachIsToldInWords() {
        Home known = signed();
        List<String> rows = new ArrayList<>(rows(1));
        rows.add("500101199001011234,张三," + today + ",内科,");
        rows.add(visits.idNumberOf(clinic.coordinator(), known.headId()) + ",别的名字," + today + ",内科,");
        rows.add(visits.row(clinic.coordinator(), known, today, "内科", "260101-0000-0000"));
        rows.add(visits.row(clinic.coordinator(), known, today.plusDays(1), "内科", ""));
        rows.add(rows.getFirst());
        rows.add(",,昨天,,");
        VisitImportOutcome outcome = visits.send(clinic.coordinator(), true, true, rows);
        assertThat(outcome).isInstanceOfSatisfying(Wrong.class, wrong -> {
            assertThat(wrong.problems())
                    .extracting(VisitProblem::row, VisitProblem::fault)
                    .containsExactly(
                            tuple(3, VisitFault.ID_NUMBER_WRONG),
                            tuple(4, VisitFault.NAME_DIFFERS),
                            tuple(5, VisitFault.REFERRAL_UNKNOWN),
                            tuple(6, VisitFault.DAY_OUT_OF_RANGE),
                            tuple(7, VisitFault.TWICE_IN_FILE),
                            tuple(8, VisitFault.ID_NUMBER_MISSING),
                            tuple(8, VisitFault.DAY_WRONG),
                            tuple(8, VisitFault.NAME_MISSING));
            assertThat(wrong.problems().get(4).other()).isEqualTo(2);
        });
        assertThat(visits.count(clinic.hospitalId())).isZero();
    }

    @Test
    void peopleWhomTheRegisterDoesNotKnowAreAProblemUnlessTheyAreLeftOut() {
        List<String> rows = new ArrayList<>(rows(2));
        rows.add("11010519491231002X,外区人," + today + ",内科,");
        assertThat(visits.send(clinic.coordinator(), false, true, rows))
                .isInstanceOfSatisfying(
                        Wrong.class,
                        wrong -> assertThat(wrong.problems())
                                .extracting(VisitProblem::fault)
                                .containsExactly(VisitFault.NOT_REGISTERED));
        assertThat(visits.send(clinic.coordinator(), true, true, rows))
                .isInstanceOfSatisfying(
                        Written.class,
                        written -> assertThat(written.counts()).isEqualTo(new VisitCounts(3, 2, 0, 1, 2)));
    }

    @Test
    void aFileWithoutHeadingsOrOfAnotherKindIsRefusedInWords() {
        FileWire.Answer noHeadings = wire.send(
                clinic.coordinator(),
                "POST",
                "/files/visits?name=a.csv",
                "1,2\n3,4\n".getBytes(StandardCharsets.UTF_8));
        assertThat(noHeadings.status()).isEqualTo(422);
        assertThat(noHeadings.json().at("/reason").asString("")).isEqualTo("COLUMN_MISSING");
        FileWire.Answer text =
                wire.send(clinic.coordinator(), "POST", "/files/visits?name=a.pdf", new byte[] {1, 2, 3});
        assertThat(text.json().at("/message").asString("")).contains(".xlsx");
    }

    @Test
    void theTemplateIsUnderstoodAndTheAnswerSaysWhatIsWrongInWhichRow() {
        FileWire.Answer template = wire.get(clinic.coordinator(), "/files/visit-template.xlsx");
        assertThat(VisitField.columns(template.rows().getFirst()).keySet()).containsExactly(VisitField.values());
        byte[] file = (VisitFixtures.HEADINGS + "\n123,张三,2026-02-30,内科,").getBytes(StandardCharsets.UTF_8);
        FileWire.Answer answer =
                wire.send(clinic.coordinator(), "POST", "/files/visits?name=a.csv&key=" + UUID.randomUUID(), file);
        assertThat(answer.json().at("/state").asString("")).isEqualTo("WRONG");
        assertThat(answer.json().at("/problems/0/row").asInt(0)).isEqualTo(2);
        assertThat(answer.json().at("/problems/0/message").asString("")).contains("18 位");
    }

    @Test
    void aFileOfManyTakesAsManyReadsAsOneOfFew() {
        int few = reads(rows(2));
        assertThat(reads(rows(12))).isEqualTo(few);
    }

    private int reads(List<String> rows) {
        return (int) Statements.of(() -> visits.send(clinic.coordinator(), false, false, rows)).stream()
                .filter(sql -> sql.startsWith("select"))
                .count();
    }

    @Test
    void ofManyWhoSendTheSameFileAtOnceOneWritesAndTheOthersWriteNothing() throws Exception {
        try (Race race = new Race(RUNNERS)) {
            for (int round = 0; round < 10; round++) {
                Clinic own = hospitals.clinic(YUBEI);
                List<String> rows = rows(3);
                List<VisitImportOutcome> told = race.run(IntStream.range(0, RUNNERS)
                        .<Callable<VisitImportOutcome>>mapToObj(
                                index -> () -> visits.send(own.coordinator(), false, true, rows))
                        .toList());
                assertThat(told)
                        .filteredOn(each -> each instanceof Written written && written.importId() != null)
                        .hasSize(1);
                assertThat(told)
                        .allMatch(each -> each instanceof Written
                                || each instanceof Refused refused
                                        && refused.reason() == VisitUploadRefusal.CHANGED_MEANWHILE);
                assertThat(visits.count(own.hospitalId())).isEqualTo(3);
            }
        }
    }

    @Test
    void ofManyWhoRecordTheSameVisitAtOnceOneDoes() throws Exception {
        Home home = signed();
        try (Race race = new Race(RUNNERS)) {
            for (int round = 0; round < 30; round++) {
                Clinic own = hospitals.clinic(YUBEI);
                List<VisitRecordOutcome> told = race.run(IntStream.range(0, RUNNERS)
                        .<Callable<VisitRecordOutcome>>mapToObj(index -> () -> recording.record(
                                own.coordinator(), visits.record(own.coordinator(), home, today, "内科")))
                        .toList());
                assertThat(told).filteredOn(each -> each.code().equals("DONE")).hasSize(1);
                assertThat(told)
                        .filteredOn(each -> each.code().equals("ALREADY_RECORDED"))
                        .hasSize(RUNNERS - 1);
                assertThat(visits.count(own.hospitalId())).isEqualTo(1);
            }
        }
    }

    @Test
    void whoeverOnlyLooksWhetherAFileHasComeTakesItInTwice() throws Exception {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        int broken = 0;
        try (Race race = new Race(RUNNERS)) {
            for (int round = 0; round < 40; round++) {
                Clinic own = hospitals.clinic(YUBEI);
                race.run(IntStream.range(0, RUNNERS)
                        .<Callable<Boolean>>mapToObj(
                                index -> () -> transaction.execute(status -> files(own) == 0 && takeIn(own)))
                        .toList());
                broken += files(own) > 1 ? 1 : 0;
            }
        }
        assertThat(broken).as("rounds in which two believed to be the first").isPositive();
    }

    private int files(Clinic hospital) {
        return jdbc.sql("select count(*) from visit_import where institution_id = ?")
                .param(Uuids.bytes(hospital.hospitalId()))
                .query(Integer.class)
                .single();
    }

    private boolean takeIn(Clinic hospital) {
        return jdbc.sql("""
                                insert into visit_import (id, district_code, institution_id, file_name, imported_by, imported_at,
                                    line_count, recorded, already_there, left_out, without_benefits)
                                values (?, ?, ?, '就诊.csv', '甲', now(6), 1, 1, 0, 0, 0)
                                """)
                        .param(Uuids.bytes(Ids.next()))
                        .param(YUBEI)
                        .param(Uuids.bytes(hospital.hospitalId()))
                        .update()
                == 1;
    }

    private List<String> rows(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> visits.row(clinic.coordinator(), signed(), today.minusDays(i % 3), "内科", ""))
                .toList();
    }

    private Home signed() {
        Home home = fixtures.household(centre, null);
        contracts.inForce(home, team);
        return home;
    }
}
