package cn.jiayi.demo.data;

import cn.jiayi.agreement.AgreementDraft;
import cn.jiayi.agreement.Agreements;
import cn.jiayi.platform.IdNumber;
import cn.jiayi.platform.PersonalData;
import cn.jiayi.platform.Phone;
import cn.jiayi.platform.Uuids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
    private final PersonalData personalData;
    private final Agreements agreements;
    private final LocalDate today;
    private final Map<Table, List<@Nullable Object[]>> waiting = new EnumMap<>(Table.class);
    private final Map<AgreementDraft, Instant> signed = new LinkedHashMap<>();

    @Override
    public void add(Table table, @Nullable Object... values) {
        if (values.length != table.columns().size()) {
            throw new IllegalArgumentException(table + " has " + table.columns().size() + " columns");
        }
        waiting.computeIfAbsent(table, each -> new ArrayList<>())
                .add(Arrays.stream(values).map(this::column).toArray());
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

    private @Nullable Object column(@Nullable Object value) {
        return switch (value) {
            case UUID id -> Uuids.bytes(id);
            case Enum<?> constant -> constant.name();
            case Instant instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
            case Secret secret -> sealed(secret);
            case null, default -> value;
        };
    }

    private byte[] sealed(Secret secret) {
        return switch (secret.form()) {
            case ID_NUMBER_CIPHER -> personalData.seal(idNumber(secret));
            case ID_NUMBER_INDEX -> personalData.index(idNumber(secret));
            case PHONE_CIPHER -> personalData.seal(phone(secret));
            case PHONE_INDEX -> personalData.index(phone(secret));
        };
    }

    private IdNumber idNumber(Secret secret) {
        return IdNumber.parse(secret.text(), today).orElseThrow();
    }

    private static Phone phone(Secret secret) {
        return Phone.parse(secret.text()).orElseThrow();
    }
}
