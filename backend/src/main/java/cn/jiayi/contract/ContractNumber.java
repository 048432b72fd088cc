package cn.jiayi.contract;

import cn.jiayi.platform.ReadableCode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** The number printed on an agreement: district, day of signing, seven characters, such as {@code 500112-20261122-7K3M9QX}. */
public final class ContractNumber {

    private ContractNumber() {}

    public static String of(String districtCode, LocalDate signedOn, UUID id) {
        return districtCode + "-" + signedOn.format(DateTimeFormatter.BASIC_ISO_DATE) + "-" + ReadableCode.of(id);
    }
}
