package cn.jiayi.demo.data;

import cn.jiayi.platform.IdNumber;
import cn.jiayi.platform.PersonalData;
import cn.jiayi.platform.Phone;
import cn.jiayi.platform.Uuids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values as their columns hold them: ids in sixteen bytes, instants in UTC, ID numbers and phones sealed. */
record Columns(PersonalData personalData, LocalDate today) {

    @Nullable Object[] of(@Nullable Object... values) {
        return Arrays.stream(values).map(this::column).toArray();
    }

    private @Nullable Object column(@Nullable Object value) {
        return switch (value) {
            case UUID id -> Uuids.bytes(id);
            case Enum<?> constant -> constant.name();
            case Instant instant -> LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
            case Secret secret -> sealed(secret);
            case null, default -> value;
        };
    }

    private byte[] sealed(Secret secret) {
        return switch (secret.form()) {
            case ID_NUMBER_CIPHER -> personalData.seal(idNumber(secret));
            case ID_NUMBER_INDEX -> personalData.index(idNumber(secret));
            case PHONE_CIPHER -> personalData.seal(phone(secret));
            case PHONE_INDEX -> personalData.index(phone(secret));
        };
    }

    private IdNumber idNumber(Secret secret) {
        return IdNumber.parse(secret.text(), today).orElseThrow();
    }

    private static Phone phone(Secret secret) {
        return Phone.parse(secret.text()).orElseThrow();
    }
}
