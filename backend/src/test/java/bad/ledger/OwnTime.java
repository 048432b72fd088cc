package bad.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

class OwnTime {

    String now() {
        return "" + LocalDate.now() + LocalDate.now(ZoneOffset.UTC) + Instant.now() + System.currentTimeMillis();
    }
}
