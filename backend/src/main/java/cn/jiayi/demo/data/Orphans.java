package cn.jiayi.demo.data;

import java.util.List;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Looks whether every row finds the rows that it refers to, by the database's own list of foreign keys. */
@Component
@RequiredArgsConstructor
class Orphans {

    private static final String KEYS = """
            select table_name child, constraint_name name, referenced_table_name parent,
                group_concat(concat('c.', column_name, ' = p.', referenced_column_name)
                    order by ordinal_position separator ' and ') together,
                group_concat(concat('c.', column_name, ' is not null')
                    order by ordinal_position separator ' and ') complete,
                min(referenced_column_name) some
            from information_schema.key_column_usage
            where table_schema = database() and referenced_table_name is not null
            group by table_name, constraint_name, referenced_table_name""";

    private final JdbcTemplate jdbc;

    private record Reference(String child, String name, String parent, String together, String complete, String some) {

        String orphans() {
            return "select count(*) from (select 1 from %s c left join %s p on %s where %s and p.%s is null limit 1) o"
                    .formatted(child, parent, together, complete, some);
        }
    }

    /** The foreign keys that some row breaks. */
    List<String> find() {
        List<Reference> references = jdbc.query(
                KEYS,
                (row, number) -> new Reference(
                        row.getString("child"),
                        row.getString("name"),
                        row.getString("parent"),
                        row.getString("together"),
                        row.getString("complete"),
                        row.getString("some")));
        return references.parallelStream()
                .filter(reference -> count(reference) > 0)
                .map(Reference::name)
                .sorted()
                .collect(Collectors.toList());
    }

    private int count(Reference reference) {
        Integer count = jdbc.queryForObject(reference.orphans(), Integer.class);
        return count == null ? 0 : count;
    }
}
