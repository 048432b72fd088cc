package cn.jiayi.ward;

import cn.jiayi.platform.Uuids;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Says where the nights of wards and the stays in them contradict each other. */
@TestComponent
class BedsAndStays {

    private final JdbcClient jdbc;

    BedsAndStays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nights that count another number of stays than there are, or more of them than beds. */
    List<String> contradictions(UUID hospitalId) {
        return jdbc.sql("""
                        select concat(night.night, ': ', night.taken, ' taken, ', count(stay.id), ' stays, ', night.beds, ' beds')
                        from ward_night night
                        join ward on ward.id = night.ward_id and ward.hospital_id = ?
                        left join bed_stay stay on stay.ward_id = night.ward_id
                            and night.night between stay.first_night and stay.last_night
                        group by night.ward_id, night.night, night.taken, night.beds
                        having night.taken <> count(stay.id) or count(stay.id) > night.beds
                        """).param(Uuids.bytes(hospitalId)).query(String.class).list();
    }
}
