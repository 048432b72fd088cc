package cn.jiayi.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A telephone number as a record keeps it: sealed, with a blind index to find it by ({@link PersonalData#index}).
 * Columns {@code phone_cipher varbinary(120)} and {@code phone_index binary(32)}; absent together.
 */
@Embeddable
public class ProtectedPhone {

    @Convert(converter = SealedPhone.class)
    @Column(name = "phone_cipher", length = 120)
    private Phone phone;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(name = "phone_index", length = 32)
    private byte[] index;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills both
    protected ProtectedPhone() {}

    ProtectedPhone(Phone phone, byte[] index) {
        this.phone = phone;
        this.index = index;
    }

    public String masked() {
        return phone.masked();
    }

    public boolean is(Phone other) {
        return phone.equals(other);
    }

    public boolean isSameAs(ProtectedPhone other) {
        return phone.equals(other.phone);
    }

    Phone phone() {
        return phone;
    }

    byte[] index() {
        return index.clone();
    }

    @Override
    public String toString() {
        return masked();
    }
}
