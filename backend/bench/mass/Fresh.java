import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * What a request can write only once. SERVER SCHEMA: takes back what the bench's own accounts have signed and confirmed, so that the
 * district is as it was loaded. SERVER SCHEMA MOST: sends referrals besides, each with a slot that it holds, as many as are asked for if
 * there are patients enough; households that have never signed are there already.
 */
final class Fresh {

    private static final String YUBEI = "500112";

    /** What the bench has signed; as the accounts' names in {@code Stage} say. */
    private static final String SIGNED = """
            create temporary table bench_signed (primary key (contract_id)) as
            select distinct c.id contract_id, c.household_id, c.team_id from contract c
            join audit_entry a on a.record_id = c.id and a.action = 'contract.sign' and a.outcome = 'DONE'
            join account on account.subject = a.subject and account.name = '压测'
            """;

    private static final String[] TAKE_BACK = {
        "drop temporary table if exists bench_signed",
        SIGNED,
        "delete a from agreement a join bench_signed s on s.contract_id = a.contract_id",
        "delete t from contract_term t join bench_signed s on s.contract_id = t.contract_id",
        "delete m from contract_member m join bench_signed s on s.contract_id = m.contract_id",
        "delete t from contract_team t join bench_signed s on s.contract_id = t.contract_id",
        "delete c from coverage_change c join bench_signed s on s.household_id = c.household_id",
        "delete h from coverage_household h join bench_signed s on s.household_id = h.household_id",
        "delete c from contract c join bench_signed s on s.contract_id = c.id",
        """
        update team t join (select team_id, count(*) households from bench_signed group by team_id) s on s.team_id = t.id
        set t.signed_households = t.signed_households - s.households""",
        "delete n from notice n join referral r on r.id = n.record_id where r.number like 'bench-%'",
        "delete e from referral_event e join referral r on r.id = e.referral_id where r.number like 'bench-%' and e.ordinal > 1",
        "update clinic_slot set state = 'HELD', held_until = opens_to_all_at, version = 1 where served_by = '压测' and state = 'BOOKED'",
        """
        update referral set state = 'WAITING', answer_by = answer_due, answered_at = null, state_since = created_at,
            hospital_note = null, changes = 1, version = 0
        where number like 'bench-%' and state = 'CONFIRMED'""",
        "delete from live_event",
        "delete i from idempotency_key i join account on account.subject = i.subject where account.name = '压测'",
        "delete a from audit_entry a join account on account.subject = a.subject where account.name = '压测'",
    };

    private static final String[] FORGET = {
        "delete e from referral_event e join referral r on r.id = e.referral_id where r.number like 'bench-%'",
        "delete from referral where number like 'bench-%'",
        "delete from clinic_slot where served_by = '压测'",
    };

    /** Of every so many pairs of a patient and a department one, a minute of the department for each. */
    private static final String CHOSEN = """
            create temporary table bench_chosen as
            select uuid_to_bin(uuid(), true) id, uuid_to_bin(uuid(), true) slot_id, chosen.*, timestampadd(minute,
                row_number() over (partition by department_id order by crc32(hex(resident_id))), utc_date() + interval 60 day) starts_at,
                row_number() over () ordinal, utc_timestamp(6) sent_at, utc_timestamp(6) + interval 30 day answer_by
            from (select d.hospital_id, d.id department_id, c.institution_id, c.team_id, c.id contract_id, c.household_id, m.resident_id
                from contract c join contract_member m on m.contract_id = c.id
                join department d on d.district_code = c.district_code and d.closed_on is null
                where c.district_code = '%1$s' and c.renews_after is not null
                    and mod(crc32(concat(hex(m.resident_id), hex(d.id))), %2$d) = 0
                    and not exists (select 1 from referral r where r.open_resident = m.resident_id and r.department_id = d.id)
                limit %3$d) chosen
            """;

    private static final String[] SEND = {
        """
        insert into clinic_slot (id, district_code, hospital_id, department_id, kind, served_by, starts_at, ends_at, team_id,
            opens_to_all_at, public_at, state, taken_by_id, held_until, version)
        select slot_id, '%1$s', hospital_id, department_id, 'EXPERT_CLINIC', '压测', starts_at, starts_at + interval 1 minute, team_id,
            starts_at - interval 2 day, starts_at - interval 12 hour, 'HELD', id, answer_by, 1
        from bench_chosen""",
        """
        insert into referral (id, number, district_code, hospital_id, department_id, institution_id, team_id, contract_id, household_id,
            resident_id, referred_by, urgency, summary, state, slot_id, slot_starts_at, expected_from, created_at, state_since,
            answer_due, answer_by, changes, version)
        select id, concat('bench-', lpad(ordinal, 10, '0')), '%1$s', hospital_id, department_id, institution_id, team_id, contract_id,
            household_id, resident_id, '压测', 'SOON', '活动后胸闷三周，心电图 ST-T 改变，请进一步检查。', 'WAITING', slot_id, starts_at,
            cast(date(starts_at + interval 8 hour) as datetime(6)) - interval 8 hour, sent_at, sent_at, answer_by, answer_by, 1, 0
        from bench_chosen""",
        """
        insert into referral_event (id, referral_id, ordinal, at, state, by_name, slot_starts_at)
        select uuid_to_bin(uuid(), true), id, 1, sent_at, 'WAITING', '压测', starts_at from bench_chosen""",
    };

    public static void main(String... named) throws SQLException {
        try (Connection connection = new Server(named[0]).connect(named[1]);
                Statement sql = connection.createStatement()) {
            for (String each : TAKE_BACK) {
                sql.executeUpdate(each);
            }
            if (named.length < 3) {
                return;
            }
            for (String each : FORGET) {
                sql.executeUpdate(each);
            }
            long most = Long.parseLong(named[2]);
            sql.executeUpdate(CHOSEN.formatted(YUBEI, Math.max(1, pairs(sql) / Math.max(1, most)), most));
            for (String each : SEND) {
                sql.executeUpdate(each.formatted(YUBEI));
            }
        }
    }

    /** How many patients and departments there are to be brought together. */
    private static long pairs(Statement sql) throws SQLException {
        try (ResultSet row = sql.executeQuery("""
                select (select coalesce(sum(persons), 0) from contract where district_code = '%1$s' and renews_after is not null)
                    * (select count(*) from department where district_code = '%1$s' and closed_on is null)
                """.formatted(YUBEI))) {
            row.next();
            return row.getLong(1);
        }
    }
}
