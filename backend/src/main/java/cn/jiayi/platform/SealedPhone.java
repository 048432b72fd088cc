package cn.jiayi.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import lombok.RequiredArgsConstructor;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A telephone number is ciphertext in the database. */
@Component
@Converter
@Immutable // compared by reference first, and never copied by closing and opening it again
@RequiredArgsConstructor
class SealedPhone implements AttributeConverter<Phone, byte[]> {

    private final Seal seal;

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable Phone phone) {
        return phone == null ? null : seal.close(Seal.Kind.PHONE, phone.whole());
    }

    @Override
    public @Nullable Phone convertToEntityAttribute(byte @Nullable [] sealed) {
        return sealed == null ? null : Phone.sealed(sealed, seal);
    }
}
