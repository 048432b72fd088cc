package cn.jiayi.referral;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Uuids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Attachments in the database: a list never reads the files. */
@Repository
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
class AttachmentRows {

    private static final String KNOWN =
            "select id, referral_id, name, media_type, size, uploaded_by_name, uploaded_at from attachment ";

    private final JdbcClient jdbc;

    void add(UUID id, Actor actor, String name, AttachmentType type, int size, byte[] cipher, Instant now) {
        jdbc.sql("""
                        insert into attachment (id, uploaded_by, uploaded_by_name, uploaded_at, name, media_type, size, content_cipher)
                        values (:id, :by, :byName, :at, :name, :type, :size, :cipher)
                        """)
                .param("id", Uuids.bytes(id))
                .param("by", Uuids.bytes(actor.subject()))
                .param("byName", actor.name())
                .param("at", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .param("name", name)
                .param("type", type.mediaType())
                .param("size", size)
                .param("cipher", cipher)
                .update();
    }

    int waitingOf(Actor actor) {
        return jdbc.sql("select count(*) from attachment where uploaded_by = :by and referral_id is null")
                .param("by", Uuids.bytes(actor.subject()))
                .query(Integer.class)
                .single();
    }

    int of(UUID referralId) {
        return jdbc.sql("select count(*) from attachment where referral_id = :referral")
                .param("referral", Uuids.bytes(referralId))
                .query(Integer.class)
                .single();
    }

    /** The actor's own uploads that go with no referral yet; how many of the ids there were. */
    int claim(Actor actor, Collection<UUID> ids, UUID referralId) {
        return jdbc.sql("""
                        update attachment set referral_id = :referral
                        where id in (:ids) and uploaded_by = :by and referral_id is null
                        """)
                .param("referral", Uuids.bytes(referralId))
                .param("ids", ids.stream().map(Uuids::bytes).toList())
                .param("by", Uuids.bytes(actor.subject()))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    List<Attachment> ofReferrals(Collection<UUID> referralIds) {
        return jdbc.sql(KNOWN + "where referral_id in (:referrals) order by referral_id, id")
                .param("referrals", referralIds.stream().map(Uuids::bytes).toList())
                .query(AttachmentRows::known)
                .list();
    }

    Optional<Attachment> sent(UUID id) {
        return jdbc.sql(KNOWN + "where id = :id and referral_id is not null")
                .param("id", Uuids.bytes(id))
                .query(AttachmentRows::known)
                .optional();
    }

    byte[] content(UUID id) {
        return jdbc.sql("select content_cipher from attachment where id = :id")
                .param("id", Uuids.bytes(id))
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    int forget(Instant before, int atMost) {
        return jdbc.sql("delete from attachment where referral_id is null and uploaded_at < :before limit " + atMost)
                .param("before", LocalDateTime.ofInstant(before, ZoneOffset.UTC))
                .update();
    }

    private static Attachment known(ResultSet row, int number) throws SQLException {
        String mediaType = row.getString("media_type");
        return new Attachment(
                Uuids.of(row.getBytes("id")),
                Uuids.of(row.getBytes("referral_id")),
                row.getString("name"),
                AttachmentType.ofMediaType(mediaType),
                row.getInt("size"),
                row.getString("uploaded_by_name"),
                row.getObject("uploaded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
