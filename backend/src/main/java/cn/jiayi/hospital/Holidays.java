package cn.jiayi.hospital;

import cn.jiayi.platform.Ids;
import cn.jiayi.platform.Uuids;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The holidays of hospitals, each day once. */
@Component
@RequiredArgsConstructor
class Holidays {

    private final JdbcClient jdbc;

    List<Holiday> from(UUID hospital, LocalDate day) {
        return jdbc.sql(
                        "select day, name from hospital_holiday where hospital_id = :hospital and day >= :day order by day")
                .param("hospital", Uuids.bytes(hospital))
                .param("day", day)
                .query((row, number) -> new Holiday(row.getObject("day", LocalDate.class), row.getString("name")))
                .list();
    }

    /** Whether it is new. */
    boolean add(UUID hospital, LocalDate day, String name) {
        return jdbc.sql("""
                        insert ignore into hospital_holiday (id, hospital_id, day, name) values (:id, :hospital, :day, :name)
                        """)
                        .param("id", Uuids.bytes(Ids.next()))
                        .param("hospital", Uuids.bytes(hospital))
                        .param("day", day)
                        .param("name", name)
                        .update()
                == 1;
    }

    /** Whether it was there. */
    boolean remove(UUID hospital, LocalDate day) {
        return jdbc.sql("delete from hospital_holiday where hospital_id = :hospital and day = :day")
                        .param("hospital", Uuids.bytes(hospital))
                        .param("day", day)
                        .update()
                == 1;
    }
}
