package cn.jiayi.platform;

import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Protects what says who a person is, finds by it, and shows it whole: that writes exactly one audit row. */
@Service
@RequiredArgsConstructor
public class PersonalData {

    private final Seal seal;
    private final Audit audit;

    public ProtectedIdNumber protect(IdNumber number) {
        return new ProtectedIdNumber(number, index(number));
    }

    public ProtectedPhone protect(Phone phone) {
        return new ProtectedPhone(phone, index(phone));
    }

    /** What {@code id_number_cipher} holds for this number: for a writer of many rows that goes past the entities. */
    public byte[] seal(IdNumber number) {
        return seal.close(Seal.Kind.ID_NUMBER, number.whole());
    }

    /** What {@code phone_cipher} holds for this number: for a writer of many rows that goes past the entities. */
    public byte[] seal(Phone phone) {
        return seal.close(Seal.Kind.PHONE, phone.whole());
    }

    /** What {@code id_number_cipher} holds for it. */
    public byte[] sealed(ProtectedIdNumber number) {
        return seal(number.number());
    }

    /** What {@code phone_cipher} holds for it. */
    public byte[] sealed(ProtectedPhone phone) {
        return seal(phone.phone());
    }

    /** A row of a file that somebody has brought: it holds whole numbers until the register has taken it in. */
    public byte[] sealRow(String row) {
        return seal.close(Seal.Kind.ROW, row);
    }

    /** The row again, for the machine that reads it or for those who brought it. */
    public String openRow(byte[] sealed) {
        return seal.open(Seal.Kind.ROW, sealed);
    }

    /** A file about somebody: a picture, a paper. */
    public byte[] sealFile(byte[] content) {
        return seal.close(Seal.Kind.FILE, content);
    }

    /** The file again, for those who may see whom it is about. */
    public byte[] openFile(byte[] sealed) {
        return seal.openBytes(Seal.Kind.FILE, sealed);
    }

    /** What {@code id_number_index} holds for this number: to find it by. */
    public byte[] index(IdNumber number) {
        return seal.index(Seal.Kind.ID_NUMBER, number.whole());
    }

    /** What {@code phone_index} holds for this number: to find it by. */
    public byte[] index(Phone phone) {
        return seal.index(Seal.Kind.PHONE, phone.whole());
    }

    /** What {@code id_number_index} holds for it. */
    public byte[] index(ProtectedIdNumber number) {
        return number.index();
    }

    /** What {@code phone_index} holds for it. */
    public byte[] index(ProtectedPhone phone) {
        return phone.index();
    }

    /** The whole number, for somebody whose right to see it has been decided already. */
    @Transactional
    public String reveal(Actor actor, ProtectedIdNumber number, String recordType, UUID recordId) {
        audit.unmasked(actor, "idNumber", recordType, recordId);
        return number.number().whole();
    }

    /** The whole number, for somebody whose right to see it has been decided already. */
    @Transactional
    public String reveal(Actor actor, ProtectedPhone phone, String recordType, UUID recordId) {
        audit.unmasked(actor, "phone", recordType, recordId);
        return phone.phone().whole();
    }

    /** The whole number, for a message that the product sends to whom it belongs. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String revealToSend(ProtectedPhone phone, String recordType, UUID recordId) {
        audit.used("phone", recordType, recordId);
        return phone.phone().whole();
    }

    /** The whole number, after a use case whose audit row is the record of the disclosure: this writes none of its own. */
    public String reveal(Disclosure onRecord, ProtectedPhone phone) {
        if (onRecord.recordId() == null) {
            throw new IllegalArgumentException("a disclosure is about a record");
        }
        return phone.phone().whole();
    }
}
