package cn.jiayi.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import lombok.RequiredArgsConstructor;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An ID number is ciphertext in the database. */
@Component
@Converter
@Immutable // compared by reference first, and never copied by closing and opening it again
@RequiredArgsConstructor
class SealedIdNumber implements AttributeConverter<IdNumber, byte[]> {

    private final Seal seal;

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable IdNumber number) {
        return number == null ? null : seal.close(Seal.Kind.ID_NUMBER, number.whole());
    }

    @Override
    public @Nullable IdNumber convertToEntityAttribute(byte @Nullable [] sealed) {
        return sealed == null ? null : IdNumber.sealed(sealed, seal);
    }
}
