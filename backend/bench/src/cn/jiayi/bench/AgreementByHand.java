package cn.jiayi.bench;

import cn.jiayi.platform.DocumentSeal;
import cn.jiayi.platform.IdNumber;
import cn.jiayi.platform.Uuids;
import jakarta.persistence.AttributeConverter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What both sides have signed, byte for byte as the product writes it, sealed under the same key: the product finds it genuine. */
@Component
@RequiredArgsConstructor
class AgreementByHand {

    private static final JsonFactory JSON = new JsonFactory();
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final String MEMBERS = """
            select r.id, r.name, m.relation, r.birth_date, r.id_number_cipher
            from household_member m join resident r on r.id = m.resident_id
            where m.household_id = ? and m.since <= ? and (m.until is null or m.until >= ?) and r.died_on is null
            order by m.since, m.id
            """;

    private static final String CLAUSES = """
            select id, version, fingerprint from agreement_clauses where district_code = ? and valid_from <= ? order by version desc limit 1
            """;

    private static final String INSERT = """
            insert into agreement (contract_id, check_code, clauses_id, sealed_at, document, fingerprint, mac) values (?, ?, ?, ?, ?, ?, ?)
            """;

    private final DocumentSeal seal;
    private final AttributeConverter<IdNumber, byte[]> idNumbers;

    record Member(byte[] id, String name, String relation, LocalDate born, @Nullable String idNumberMasked) {}

    record Signed(
            UUID contract,
            String number,
            String district,
            LocalDate day,
            LocalDate last,
            UUID policy,
            int policyVersion,
            String household,
            String address,
            List<Member> members,
            String signer,
            boolean isHead,
            String drawnByHousehold,
            String team,
            byte[] institution,
            String studio,
            String phone,
            String doctor,
            String drawnByTeam) {}

    private record Clauses(byte[] id, int version, String fingerprint) {}

    List<Member> members(Connection connection, byte[] household, Date today) throws SQLException {
        return WriteLimit.all(
                connection, MEMBERS,
                row -> new Member(
                        row.getBytes(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, LocalDate.class),
                        masked(row.getBytes(5))),
                household, today, today);
    }

    private @Nullable String masked(byte @Nullable [] sealed) {
        return sealed == null ? null : idNumbers.convertToEntityAttribute(sealed).masked();
    }

    void seal(Connection connection, LocalDateTime now, Signed signed) throws SQLException {
        String institution = WriteLimit.one(
                connection, "select name from institution where id = ?", row -> row.getString(1), signed.institution);
        Clauses clauses = WriteLimit.one(
                connection, CLAUSES, row -> new Clauses(row.getBytes(1), row.getInt(2), row.getString(3)),
                signed.district, Date.valueOf(signed.day));
        String document = document(clauses, signed, institution);
        byte[] mac = seal.of(document);
        WriteLimit.write(
                connection, INSERT,
                Uuids.bytes(signed.contract), checkCode(mac), clauses.id, now, document, fingerprint(document), mac);
    }

    private static String document(Clauses clauses, Signed signed, String institution) {
        StringWriter document = new StringWriter(4096);
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), document)) {
            json.writeStartObject();
            json.writeNumberProperty("clausesVersion", clauses.version);
            Limit.text(json, "clausesFingerprint", clauses.fingerprint);
            json.writeName("agreement").writeStartObject();
            Limit.text(json, "contractId", signed.contract.toString());
            Limit.text(json, "contractNumber", signed.number);
            Limit.text(json, "districtCode", signed.district);
            Limit.text(json, "policyId", signed.policy.toString());
            json.writeNumberProperty("policyVersion", signed.policyVersion);
            Limit.date(json, "signedOn", signed.day);
            Limit.date(json, "firstDay", signed.day);
            Limit.date(json, "lastDay", signed.last);
            json.writeName("household").writeStartObject();
            Limit.text(json, "number", signed.household);
            Limit.text(json, "address", signed.address);
            json.writeName("members").writeStartArray();
            for (Member member : signed.members) {
                json.writeStartObject();
                Limit.text(json, "name", member.name);
                Limit.text(json, "relation", member.relation);
                Limit.text(json, "idNumberMasked", member.idNumberMasked);
                json.writeEndObject();
            }
            json.writeEndArray().writeName("signer").writeStartObject();
            Limit.text(json, "name", signed.signer);
            json.writeBooleanProperty("isHead", signed.isHead);
            json.writeEndObject();
            Limit.text(json, "signature", signed.drawnByHousehold);
            json.writeEndObject().writeName("team").writeStartObject();
            Limit.text(json, "name", signed.team);
            Limit.text(json, "institution", institution);
            Limit.text(json, "studio", signed.studio);
            Limit.text(json, "phone", signed.phone);
            Limit.text(json, "doctor", signed.doctor);
            Limit.text(json, "signature", signed.drawnByTeam);
            json.writeEndObject().writeEndObject().writeEndObject();
        }
        return document.toString();
    }

    private static String fingerprint(String document) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String checkCode(byte[] mac) {
        long rest = ByteBuffer.wrap(mac).getLong();
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            code.append(ALPHABET.charAt((int) (rest >>> 5 * i) & 31));
        }
        return code.toString();
    }
}
