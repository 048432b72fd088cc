package cn.jiayi.visit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures.Home;
import cn.jiayi.household.Resident;
import cn.jiayi.household.ResidentDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.PersonalData;
import cn.jiayi.platform.Uuids;
import cn.jiayi.visit.VisitRecordOutcome.Recorded;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Visits by the way that everybody takes, and files of them as hospitals write them. */
@TestComponent
public class VisitFixtures {

    static final String HEADINGS = "身份证号,姓名,就诊日期,科室,转诊单号";

    private final VisitRecording recording;
    private final VisitIntake intake;
    private final ResidentDirectory residents;
    private final PersonalData personalData;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;

    VisitFixtures(
            VisitRecording recording,
            VisitIntake intake,
            ResidentDirectory residents,
            PersonalData personalData,
            PlatformTransactionManager transactions,
            JdbcClient jdbc,
            Clock clock) {
        this.recording = recording;
        this.intake = intake;
        this.residents = residents;
        this.personalData = personalData;
        this.transaction = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The head of the household was there today. */
    public UUID recorded(Actor recorder, Home home) {
        VisitRecordOutcome outcome = recording.record(recorder, record(recorder, home, today(), "内科"));
        assertThat(outcome).isInstanceOf(Recorded.class);
        return ((Recorded) outcome).visitId();
    }

    RecordVisit record(Actor recorder, Home home, LocalDate day, @Nullable String department) {
        return new RecordVisit(
                UUID.randomUUID().toString(),
                idNumberOf(recorder, home.headId()),
                home.headName(),
                null,
                day,
                department);
    }

    /** The whole number, as whoever holds the card reads it. */
    String idNumberOf(Actor reader, UUID residentId) {
        Resident resident = residents.byIds(List.of(residentId)).get(residentId);
        return transaction.execute(
                status -> personalData.reveal(reader, resident.getIdNumber(), "resident", residentId));
    }

    /** A row of a file. */
    String row(Actor reader, Home home, LocalDate day, String department, String referralNumber) {
        return String.join(
                ",", idNumberOf(reader, home.headId()), home.headName(), day.toString(), department, referralNumber);
    }

    VisitImportOutcome send(Actor hospital, boolean leaveOut, boolean write, List<String> rows) {
        byte[] file = (HEADINGS + "\n" + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
        try {
            return intake.take(
                    hospital, UUID.randomUUID().toString(), "就诊.csv", leaveOut, write, new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file that was written, with one visit of yesterday. */
    public UUID imported(Actor hospital, Home home) {
        VisitImportOutcome outcome =
                send(hospital, false, true, List.of(row(hospital, home, today().minusDays(1), "外科", "")));
        assertThat(outcome).isInstanceOf(VisitImportOutcome.Written.class);
        return ((VisitImportOutcome.Written) outcome).importId();
    }

    int count(UUID institution) {
        return jdbc.sql("select count(*) from visit where institution_id = ? and cancelled_at is null")
                .param(Uuids.bytes(institution))
                .query(Integer.class)
                .single();
    }
}
