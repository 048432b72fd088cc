package cn.jiayi.visit;

import cn.jiayi.institution.InstitutionKind;
import cn.jiayi.platform.Uuids;
import java.time.YearMonth;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts visits for the statistics of a district, a month in one statement; it knows no actor. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class VisitFigures {

    private final JdbcClient jdbc;

    /** Slips that were taken back do not count. */
    public List<VisitFigure> of(String district, YearMonth month) {
        return jdbc.sql("""
                        select visit.team_id, visit.home_institution_id, visit.institution_id, count(*) as visits,
                            sum(case when place.kind in (:primaries) then 1 else 0 end) as at_primary,
                            sum(case when visit.carries_benefits then 0 else 1 end) as without_benefits
                        from visit join institution place on place.id = visit.institution_id
                        where visit.district_code = :district and visit.day between :first and :last
                          and visit.contract_id is not null and visit.cancelled_at is null
                        group by visit.team_id, visit.home_institution_id, visit.institution_id
                        """)
                .param(
                        "primaries",
                        InstitutionKind.PRIMARIES.stream().map(Enum::name).toList())
                .param("district", district)
                .param("first", month.atDay(1))
                .param("last", month.atEndOfMonth())
                .query((row, number) -> new VisitFigure(
                        month,
                        Uuids.of(row.getBytes("team_id")),
                        Uuids.of(row.getBytes("home_institution_id")),
                        Uuids.of(row.getBytes("institution_id")),
                        row.getInt("visits"),
                        row.getInt("at_primary"),
                        row.getInt("without_benefits")))
                .list();
    }
}
