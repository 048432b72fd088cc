package cn.jiayi.contract;

import cn.jiayi.platform.Ids;
import java.time.LocalDate;
import java.util.UUID;

/** A contract whose last day is over while its row still says that it binds. */
record DueContract(UUID id, UUID teamId, UUID townId, int persons, LocalDate lastDay) {

    ContractEnded ended() {
        return new ContractEnded(Ids.next(), id, townId, persons, lastDay);
    }
}
