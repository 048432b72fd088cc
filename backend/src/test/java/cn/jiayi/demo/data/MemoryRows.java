package cn.jiayi.demo.data;

import cn.jiayi.agreement.AgreementDraft;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows to look at. */
final class MemoryRows implements Rows {

    private final Map<Table, List<Row>> tables = new EnumMap<>(Table.class);
    private final List<AgreementDraft> agreements = new ArrayList<>();

    record Row(Table table, List<@Nullable Object> values) {

        @SuppressWarnings("unchecked")
        <T> T get(String column) {
            int index = table.columns().indexOf(column);
            if (index < 0) {
                throw new IllegalArgumentException(table + " has no column " + column);
            }
            return (T) values.get(index);
        }

        boolean is(String column, Object value) {
            return value.equals(get(column));
        }
    }

    @Override
    public void add(Table table, @Nullable Object... values) {
        if (values.length != table.columns().size()) {
            throw new IllegalArgumentException(table + " has " + table.columns().size() + " columns");
        }
        tables.computeIfAbsent(table, each -> new ArrayList<>()).add(new Row(table, Arrays.asList(values)));
    }

    @Override
    public void seal(AgreementDraft agreement, Instant at) {
        agreements.add(agreement);
    }

    @Override
    public void flush() {}

    List<AgreementDraft> agreements() {
        return agreements;
    }

    Map<Table, List<Row>> all() {
        return tables;
    }

    Stream<Row> of(Table table) {
        return tables.getOrDefault(table, List.of()).stream();
    }
}
