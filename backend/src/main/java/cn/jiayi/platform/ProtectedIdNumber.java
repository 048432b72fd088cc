package cn.jiayi.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * An ID number as a record keeps it: sealed, with a blind index to find it by ({@link PersonalData#index}).
 * Columns {@code id_number_cipher varbinary(120)} and {@code id_number_index binary(32)}; absent together.
 */
@Embeddable
public class ProtectedIdNumber {

    @Convert(converter = SealedIdNumber.class)
    @Column(name = "id_number_cipher", length = 120)
    private IdNumber number;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "id_number_index", length = 32)
    private byte[] index;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills both
    protected ProtectedIdNumber() {}

    ProtectedIdNumber(IdNumber number, byte[] index) {
        this.number = number;
        this.index = index;
    }

    public String masked() {
        return number.masked();
    }

    public LocalDate birthDate() {
        return number.birthDate();
    }

    public boolean male() {
        return number.male();
    }

    public boolean is(IdNumber other) {
        return number.equals(other);
    }

    public boolean isSameAs(ProtectedIdNumber other) {
        return number.equals(other.number);
    }

    IdNumber number() {
        return number;
    }

    byte[] index() {
        return index.clone();
    }

    @Override
    public String toString() {
        return masked();
    }
}
