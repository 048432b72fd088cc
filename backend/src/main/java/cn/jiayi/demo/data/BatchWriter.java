package cn.jiayi.demo.data;

import cn.jiayi.agreement.AgreementClauses;
import cn.jiayi.agreement.AgreementDraft;
import cn.jiayi.agreement.AgreementRow;
import cn.jiayi.agreement.Agreements;
import cn.jiayi.agreement.ClausesDirectory;
import cn.jiayi.platform.PersonalData;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals and writes batches on a connection of its own, each batch one statement of many rows. */
@Component
@RequiredArgsConstructor
class BatchWriter {

    private static final int BATCHES_A_COMMIT = 8;

    private final DataSource database;
    private final PersonalData personalData;
    private final Agreements agreements;
    private final ClausesDirectory clauses;
    private final Clock clock;
    private final Map<String, AgreementClauses> known = new ConcurrentHashMap<>();

    /** Until an empty batch comes. Rows find those that they refer to later, so the database does not look for them now. */
    Void writeAll(BlockingQueue<BulkRows.Batch> batches) throws SQLException, InterruptedException {
        Columns columns = new Columns(personalData, LocalDate.now(clock));
        try (Connection connection = database.getConnection();
                Statement session = connection.createStatement()) {
            session.execute("set foreign_key_checks = 0");
            connection.setAutoCommit(false);
            try {
                int written = 0;
                for (BulkRows.Batch next = batches.take(); !next.rows().isEmpty(); next = batches.take()) {
                    write(connection, next, columns);
                    if (++written % BATCHES_A_COMMIT == 0) {
                        connection.commit();
                    }
                }
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
                session.execute("set foreign_key_checks = 1");
            }
        }
        return null;
    }

    private void write(Connection connection, BulkRows.Batch batch, Columns columns) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(batch.table().insert())) {
            for (@Nullable Object[] values : batch.rows()) {
                @Nullable Object[] row = columns.of(values[0] instanceof AgreementDraft draft ? row(draft, values[1]) : values);
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private @Nullable Object[] row(AgreementDraft draft, @Nullable Object at) {
        AgreementClauses under = known.computeIfAbsent(
                draft.districtCode() + draft.signedOn(),
                key -> clauses.inForce(draft.districtCode(), draft.signedOn()));
        AgreementRow row = agreements.row(draft, under, (Instant) at);
        return new Object[] {
            row.contractId(),
            row.clausesId(),
            row.checkCode(),
            row.sealedAt(),
            row.document(),
            row.fingerprint(),
            row.mac()
        };
    }
}
