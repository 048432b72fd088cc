package cn.jiayi.ward;

import cn.jiayi.platform.Ids;
import cn.jiayi.platform.Uuids;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How not to do it: count the stays of each night, then add one. Here to show that the race would notice. */
class NaiveBeds {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    NaiveBeds(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Whether the caller believes that the bed is theirs. */
    boolean hold(UUID wardId, Nights nights) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            int full = jdbc.sql("""
                            select count(*) from ward_night night
                            where night.ward_id = :ward and night.night between :first and :last and night.beds <= (
                                select count(*) from bed_stay stay where stay.ward_id = night.ward_id
                                and night.night between stay.first_night and stay.last_night)
                            """)
                    .param("ward", Uuids.bytes(wardId))
                    .param("first", nights.first())
                    .param("last", nights.last())
                    .query(Integer.class)
                    .single();
            if (full > 0) {
                return false;
            }
            jdbc.sql("""
                            insert into bed_stay (id, district_code, hospital_id, ward_id, referral_id, state, first_night, last_night)
                            select :id, district_code, hospital_id, id, :referral, 'BOOKED', :first, :last from ward where id = :ward
                            """)
                    .param("id", Uuids.bytes(Ids.next()))
                    .param("referral", Uuids.bytes(Ids.next()))
                    .param("first", nights.first())
                    .param("last", nights.last())
                    .param("ward", Uuids.bytes(wardId))
                    .update();
            return true;
        }));
    }
}
