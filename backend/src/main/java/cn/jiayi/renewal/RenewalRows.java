package cn.jiayi.renewal;

import cn.jiayi.platform.Uuids;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Adds renewals, as many in one statement as there are. */
@Component
@RequiredArgsConstructor
class RenewalRows {

    private final JdbcTemplate jdbc;

    void add(Collection<Renewal> renewals) {
        jdbc.batchUpdate("""
                insert into renewal (id, contract_id, term_number, first_day, last_day, run_id, renewed_at)
                values (?, ?, ?, ?, ?, ?, ?)""", renewals.stream().map(RenewalRows::row).toList());
    }

    private static Object[] row(Renewal renewal) {
        return new Object[] {
            Uuids.bytes(renewal.getId()),
            Uuids.bytes(renewal.getContractId()),
            renewal.term().number(),
            renewal.term().firstDay(),
            renewal.term().lastDay(),
            Uuids.bytesOrNull(renewal.getRunId()),
            LocalDateTime.ofInstant(renewal.getRenewedAt(), ZoneOffset.UTC)
        };
    }
}
