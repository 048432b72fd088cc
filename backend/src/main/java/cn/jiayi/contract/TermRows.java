package cn.jiayi.contract;

import cn.jiayi.platform.Uuids;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Adds terms to contracts past the aggregate, which would read and write all that it has for one. */
@Component
@RequiredArgsConstructor
class TermRows {

    private final JdbcTemplate jdbc;

    void add(Map<UUID, ContractTerm> terms) {
        jdbc.batchUpdate(
                "insert into contract_term (contract_id, number, first_day, last_day) values (?, ?, ?, ?)",
                terms.entrySet().stream()
                        .map(each -> row(each.getKey(), each.getValue()))
                        .toList());
    }

    private static Object[] row(UUID contractId, ContractTerm term) {
        return new Object[] {Uuids.bytes(contractId), term.number(), term.firstDay(), term.lastDay()};
    }
}
