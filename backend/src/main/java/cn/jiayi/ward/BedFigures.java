package cn.jiayi.ward;

import cn.jiayi.platform.Uuids;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts bed nights of a whole district in one statement; without scope, for whoever keeps the district's numbers (M23). */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class BedFigures {

    private final JdbcClient jdbc;
    private final Clock clock;

    /** By hospital; a hospital without wards in that month has no line. */
    public List<BedFigure> of(String districtCode, YearMonth month) {
        LocalDate over = LocalDate.now(clock).minusDays(1);
        LocalDate last = month.atEndOfMonth().isAfter(over) ? over : month.atEndOfMonth();
        return jdbc.sql("""
                        select ward.hospital_id, sum(night.beds) as kept, sum((
                            select count(*) from bed_stay stay
                            where stay.ward_id = night.ward_id and stay.admitted_on is not null
                              and night.night between stay.first_night and stay.last_night)) as used
                        from ward
                        join ward_night night on night.ward_id = ward.id and night.night between :first and :last
                        where ward.district_code = :district
                        group by ward.hospital_id
                        order by ward.hospital_id
                        """)
                .param("first", month.atDay(1))
                .param("last", last)
                .param("district", districtCode)
                .query((row, number) -> new BedFigure(
                        Uuids.of(row.getBytes("hospital_id")), month, row.getLong("kept"), row.getLong("used")))
                .list();
    }
}
