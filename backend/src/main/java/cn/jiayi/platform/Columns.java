package cn.jiayi.platform;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of which a statement by hand makes a record.
 *
 * @param names with their tables; the first is never null in a row that is there
 * @param make takes exactly these cells
 */
public record Columns<T>(List<String> names, Function<Cells, T> make) {

    public static <T> Columns<T> of(String table, Function<Cells, T> make, String... names) {
        return new Columns<>(Stream.of(names).map(name -> table + "." + name).toList(), make);
    }

    /** Those of a record within it follow. */
    public Columns<T> with(Columns<?> inner) {
        return new Columns<>(Stream.concat(names.stream(), inner.names.stream()).toList(), make);
    }

    /** For the select clause. */
    public String sql() {
        return String.join(", ", names);
    }

    /** The record; null where the join has found none. */
    public @Nullable T of(Cells row) {
        if (row.isNextAbsent()) {
            skip(row);
            return null;
        }
        return make.apply(row);
    }

    /** Leaves out a record that an earlier row has given. */
    public void skip(Cells row) {
        row.skip(names.size());
    }
}
