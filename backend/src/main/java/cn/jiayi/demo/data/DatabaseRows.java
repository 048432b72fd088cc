package cn.jiayi.demo.data;

import cn.jiayi.agreement.AgreementDraft;
import cn.jiayi.agreement.Agreements;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes rows in batches, what comes between two flushes in one transaction. */
@RequiredArgsConstructor
class DatabaseRows implements Rows {

    private static final int BATCH = 1_000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Columns columns;
    private final Agreements agreements;
    private final Map<Table, List<@Nullable Object[]>> waiting = new EnumMap<>(Table.class);
    private final Map<AgreementDraft, Instant> signed = new LinkedHashMap<>();

    @Override
    public void add(Table table, @Nullable Object... values) {
        if (values.length != table.columns().size()) {
            throw new IllegalArgumentException(table + " has " + table.columns().size() + " columns");
        }
        waiting.computeIfAbsent(table, each -> new ArrayList<>()).add(columns.of(values));
    }

    @Override
    public void seal(AgreementDraft agreement, Instant at) {
        signed.put(agreement, at);
    }

    @Override
    public void flush() {
        transaction.executeWithoutResult(status -> {
            waiting.forEach(this::write);
            signed.forEach(agreements::file);
        });
        waiting.clear();
        signed.clear();
    }

    private void write(Table table, List<@Nullable Object[]> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            jdbc.batchUpdate(table.insert(), rows.subList(from, Math.min(from + BATCH, rows.size())));
        }
    }
}
