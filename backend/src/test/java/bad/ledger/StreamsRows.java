package bad.ledger;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

class StreamsRows {

    List<String> names(JdbcClient jdbc) {
        return jdbc.sql("select name from ledger").query(String.class).stream().toList();
    }
}
