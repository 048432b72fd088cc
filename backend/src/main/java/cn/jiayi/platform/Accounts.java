package cn.jiayi.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The accounts: who may do anything at all, and with which scope. */
@Service
public class Accounts {

    /** Long enough to spare a query per field, short enough that a right taken away is gone at once for a person. */
    private static final Duration REMEMBERED = Duration.ofSeconds(10);

    private final JdbcClient jdbc;
    private final Cache<UUID, Account> remembered = Caffeine.newBuilder()
            .expireAfterWrite(REMEMBERED)
            .maximumSize(20_000)
            .build();

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Opens the account, or changes it if the subject has one already. */
    public void save(Account account) {
        jdbc.sql("""
                        insert into account (subject, role, name, district_code, resident_id, member_id, team_id, institution_id, place_id)
                        values (:subject, :role, :name, :district, :resident, :member, :team, :institution, :place)
                        on duplicate key update role = values(role), name = values(name), district_code = values(district_code),
                            resident_id = values(resident_id), member_id = values(member_id), team_id = values(team_id),
                            institution_id = values(institution_id), place_id = values(place_id)
                        """)
                .param("subject", Uuids.bytes(account.subject()))
                .param("role", account.role().name())
                .param("name", account.name())
                .param("district", account.district())
                .param("resident", Uuids.bytesOrNull(account.residentId()))
                .param("member", Uuids.bytesOrNull(account.memberId()))
                .param("team", Uuids.bytesOrNull(account.teamId()))
                .param("institution", Uuids.bytesOrNull(account.institutionId()))
                .param("place", Uuids.bytesOrNull(account.placeId()))
                .update();
        remembered.invalidate(account.subject());
    }

    /** The account of a subject, at most a few seconds old. */
    public Optional<Account> of(UUID subject) {
        return Optional.ofNullable(remembered.get(subject, this::read));
    }

    /** Whether somebody signs in as this resident. */
    public boolean standFor(UUID residentId) {
        return jdbc.sql("select count(*) from account where resident_id = :resident")
                        .param("resident", Uuids.bytes(residentId))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private @org.jspecify.annotations.Nullable Account read(UUID subject) {
        return jdbc.sql("""
                        select subject, role, name, district_code, resident_id, member_id, team_id, institution_id, place_id
                        from account where subject = :subject
                        """)
                .param("subject", Uuids.bytes(subject))
                .query((row, number) -> new Account(
                        Uuids.of(row.getBytes("subject")),
                        Role.valueOf(row.getString("role")),
                        row.getString("name"),
                        row.getString("district_code"),
                        Uuids.ofNullable(row.getBytes("resident_id")),
                        Uuids.ofNullable(row.getBytes("member_id")),
                        Uuids.ofNullable(row.getBytes("team_id")),
                        Uuids.ofNullable(row.getBytes("institution_id")),
                        Uuids.ofNullable(row.getBytes("place_id"))))
                .optional()
                .orElse(null);
    }
}
