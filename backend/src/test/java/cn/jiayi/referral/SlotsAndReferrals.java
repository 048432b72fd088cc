package cn.jiayi.referral;

import cn.jiayi.platform.Uuids;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What has to hold in the database whatever has happened at once (M24): each slot and each referral agree about one another. */
@TestComponent
public class SlotsAndReferrals {

    private static final String CONTRADICTIONS = """
            select concat('slot ', hex(slot.id), ' is ', slot.state, ' for nobody') as what
            from clinic_slot slot
            left join referral on referral.id = slot.taken_by_id and referral.slot_id = slot.id
            where slot.hospital_id = :hospital and slot.state in ('HELD', 'BOOKED') and referral.id is null
            union all
            select concat('slot ', hex(slot.id), ' is ', slot.state, ', its referral ', referral.state)
            from clinic_slot slot join referral on referral.id = slot.taken_by_id
            where slot.hospital_id = :hospital
              and not (slot.state = 'HELD' and referral.state in ('WAITING', 'OFFERED')
                       or slot.state = 'BOOKED' and referral.state in ('CONFIRMED', 'ARRIVED', 'NO_SHOW', 'ADMITTED', 'DISCHARGED'))
            union all
            select concat('slot ', hex(slot.id), ' is held until ', slot.held_until, ', its referral has until ', referral.answer_by)
            from clinic_slot slot join referral on referral.id = slot.taken_by_id
            where slot.hospital_id = :hospital and slot.state = 'HELD'
              and (slot.held_until is null or slot.held_until <> referral.answer_by)
            union all
            select concat('referral ', referral.number, ' is ', referral.state, ' with a slot that is not its own')
            from referral left join clinic_slot slot on slot.id = referral.slot_id and slot.taken_by_id = referral.id
            where referral.hospital_id = :hospital and referral.slot_id is not null and slot.id is null
            union all
            select concat('referral ', referral.number, ' is ', referral.state, ' and still has a slot')
            from referral join clinic_slot slot on slot.taken_by_id = referral.id
            where referral.hospital_id = :hospital and referral.state in ('DECLINED', 'CANCELLED', 'LAPSED')
            union all
            select concat('bed of ', referral.number, ' is ', stay.state, ', its referral ', referral.state)
            from bed_stay stay join referral on referral.id = stay.referral_id
            where referral.hospital_id = :hospital
              and not (stay.state = 'HELD' and referral.state in ('WAITING', 'OFFERED')
                       or stay.state = 'BOOKED' and referral.state in ('CONFIRMED', 'ARRIVED')
                       or stay.state = 'ADMITTED' and referral.state = 'ADMITTED'
                       or stay.state = 'ENDED')
            union all
            select concat('referral ', referral.number, ' is ', referral.state, ' with a bed that is not its own')
            from referral left join bed_stay stay on stay.referral_id = referral.id and stay.ward_id = referral.ward_id
                and stay.first_night = referral.first_night and (stay.last_night = referral.last_night or stay.state = 'ENDED')
                and (stay.state <> 'ENDED' or referral.state = 'DISCHARGED')
            where referral.hospital_id = :hospital and referral.ward_id is not null and stay.id is null
            union all
            select concat('slot ', hex(slot_id), ' is given ', count(*), ' times')
            from referral
            where hospital_id = :hospital and slot_id is not null
            group by slot_id having count(*) > 1
            union all
            select concat('referral ', referral.number, ' has ', referral.changes, ' changes and ', count(event.id), ' events')
            from referral left join referral_event event on event.referral_id = referral.id
            where referral.hospital_id = :hospital
            group by referral.id, referral.number, referral.changes having referral.changes <> count(event.id)
            """;

    private final JdbcClient jdbc;

    SlotsAndReferrals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What contradicts itself at a hospital; empty when all is well. */
    public List<String> contradictions(UUID hospitalId) {
        return jdbc.sql(CONTRADICTIONS)
                .param("hospital", Uuids.bytes(hospitalId))
                .query(String.class)
                .list();
    }
}
