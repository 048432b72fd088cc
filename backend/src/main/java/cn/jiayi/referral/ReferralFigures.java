package cn.jiayi.referral;

import cn.jiayi.platform.CivilDay;
import cn.jiayi.platform.Uuids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts a month of a district's referrals by hospital, institution and team, in one statement. For reports, not for page views. */
@Service
@RequiredArgsConstructor
public class ReferralFigures {

    private static final String COUNTED = """
            select hospital_id, institution_id, team_id,
                   sum(sent) sent, sum(to_answer) to_answer, sum(answered) answered, sum(answered_in_time) answered_in_time,
                   sum(confirmed_in_time) confirmed_in_time, sum(lapsed) lapsed,
                   sum(expected) expected, sum(arrived) arrived, sum(no_shows) no_shows, sum(admitted) admitted,
                   sum(sent_back) sent_back, sum(to_take_over) to_take_over, sum(taken_over) taken_over,
                   sum(taken_over_in_time) taken_over_in_time
            from (
                select hospital_id, institution_id, team_id,
                       1 sent,
                       case when answered_at is not null or state = 'LAPSED' or (state = 'WAITING' and answer_by <= :now)
                            then 1 else 0 end to_answer,
                       answered_at is not null answered,
                       case when answered_at <= answer_due then 1 else 0 end answered_in_time,
                       exists (select 1 from referral_event event
                               where event.referral_id = referral.id and event.state = 'CONFIRMED') confirmed_in_time,
                       state = 'LAPSED' lapsed,
                       0 expected, 0 arrived, 0 no_shows, 0 admitted, 0 sent_back, 0 to_take_over, 0 taken_over, 0 taken_over_in_time
                from referral
                where district_code = :district and created_at >= :from and created_at < :until
                union all
                select hospital_id, institution_id, team_id, 0, 0, 0, 0, 0, 0,
                       1, state in ('ARRIVED', 'ADMITTED', 'DISCHARGED'), state = 'NO_SHOW', state in ('ADMITTED', 'DISCHARGED'),
                       0, 0, 0, 0
                from referral
                where district_code = :district and expected_from >= :from and expected_from < :until and expected_from < :today
                  and state in ('CONFIRMED', 'ARRIVED', 'NO_SHOW', 'ADMITTED', 'DISCHARGED')
                union all
                select down.hospital_id, coalesce(down.institution_id, now.institution_id, up.institution_id),
                       coalesce(down.team_id, now.team_id, up.team_id),
                       0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
                       1, case when down.state = 'TAKEN_OVER' or down.take_over_by < :day then 1 else 0 end,
                       down.state = 'TAKEN_OVER',
                       case when down.taken_over_at < timestampadd(hour, -8, timestampadd(day, 1, cast(down.take_over_by as datetime)))
                            then 1 else 0 end
                from down_referral down
                join referral up on up.id = down.referral_id
                left join contract now on now.in_force_household = down.household_id
                where down.district_code = :district and down.sent_at >= :from and down.sent_at < :until
            ) counted
            group by hospital_id, institution_id, team_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    @Transactional(readOnly = true)
    public List<ReferralFigure> of(String district, YearMonth month) {
        return jdbc.sql(COUNTED)
                .param("district", district)
                .param("from", utc(CivilDay.startOf(month.atDay(1))))
                .param("until", utc(CivilDay.startOf(month.plusMonths(1).atDay(1))))
                .param("now", utc(clock.instant()))
                .param("day", LocalDate.now(clock))
                .param("today", utc(CivilDay.startOf(LocalDate.now(clock))))
                .query((row, number) -> figure(row))
                .list();
    }

    private static ReferralFigure figure(ResultSet row) throws SQLException {
        return new ReferralFigure(
                Uuids.of(row.getBytes("hospital_id")),
                Uuids.of(row.getBytes("institution_id")),
                Uuids.of(row.getBytes("team_id")),
                row.getInt("sent"),
                row.getInt("to_answer"),
                row.getInt("answered"),
                row.getInt("answered_in_time"),
                row.getInt("confirmed_in_time"),
                row.getInt("lapsed"),
                row.getInt("expected"),
                row.getInt("arrived"),
                row.getInt("no_shows"),
                row.getInt("admitted"),
                row.getInt("sent_back"),
                row.getInt("to_take_over"),
                row.getInt("taken_over"),
                row.getInt("taken_over_in_time"));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
