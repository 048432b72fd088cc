package cn.jiayi.effective;

import cn.jiayi.platform.Uuids;
import cn.jiayi.statistics.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers as counted: rows of a day or of a subject, each along an index. */
@Repository
@RequiredArgsConstructor
class EffectiveNumbers {

    private final JdbcClient jdbc;

    Map<UUID, Part> on(String district, EffectiveCut cut, LocalDate day) {
        return jdbc
                .sql("""
                        select subject_id, persons, served from effective_count
                        where district_code = :district and cut = :cut and day = :day
                        """)
                .param("district", district)
                .param("cut", cut.name())
                .param("day", day)
                .query((row, number) -> Map.entry(Uuids.of(row.getBytes("subject_id")), part(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The last so many that were counted, the earliest first; the whole of a district has its subject in common with others. */
    List<EffectiveDay> days(String district, EffectiveCut cut, UUID subject, int most) {
        return jdbc
                .sql("""
                        select day, definition_version, persons, served from effective_count
                        where subject_id = :subject and district_code = :district and cut = :cut order by day desc limit :most
                        """)
                .param("subject", Uuids.bytes(subject))
                .param("district", district)
                .param("cut", cut.name())
                .param("most", most)
                .query((row, number) -> new EffectiveDay(
                        row.getObject("day", LocalDate.class), row.getInt("definition_version"), part(row)))
                .list()
                .stream()
                .sorted(Comparator.comparing(EffectiveDay::day))
                .toList();
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(row.getInt("served"), row.getInt("persons"));
    }
}
