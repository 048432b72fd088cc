package cn.jiayi;

import cn.jiayi.platform.Role;
import cn.jiayi.platform.Uuids;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the audit as the database's owner: the application cannot. */
public final class AuditRows {

    private final JdbcClient owner;

    public AuditRows(Flyway flyway) {
        owner = JdbcClient.create(flyway.getConfiguration().getDataSource());
    }

    public record Row(
            @Nullable UUID subject,
            @Nullable Role role,
            String action,
            @Nullable String recordType,
            @Nullable UUID recordId,
            String outcome) {}

    /** What a subject did, the first first. */
    public List<Row> of(UUID subject) {
        return owner.sql("select * from audit_entry where subject = ? order by id")
                .param(Uuids.bytes(subject))
                .query((row, number) -> row(row))
                .list();
    }

    /** What was written with a trace id. */
    public List<Row> ofTrace(String trace) {
        return owner.sql("select * from audit_entry where trace_id = ? order by id")
                .param(trace)
                .query((row, number) -> row(row))
                .list();
    }

    private static Row row(java.sql.ResultSet row) throws java.sql.SQLException {
        String role = row.getString("role");
        return new Row(
                Uuids.ofNullable(row.getBytes("subject")),
                role == null ? null : Role.valueOf(role),
                row.getString("action"),
                row.getString("record_type"),
                Uuids.ofNullable(row.getBytes("record_id")),
                row.getString("outcome"));
    }
}
