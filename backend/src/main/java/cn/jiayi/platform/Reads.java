package cn.jiayi.platform;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Statements by hand for answers that are asked for all day: several records in one go, each made of its {@link Columns}. What comes
 * is detached and kept by nobody: no session remembers it, compares it or writes it back.
 */
@Component
@RequiredArgsConstructor
public class Reads {

    private final JdbcClient jdbc;
    private final Seal seal;

    /** One result for each row; the function takes the row's cells from the left to the right. */
    public <T> List<T> rows(String sql, Map<String, @Nullable Object> values, Function<Cells, T> row) {
        return jdbc.sql(sql)
                .params(values)
                .query((results, number) -> row.apply(new Cells(results, seal)))
                .list();
    }
}
