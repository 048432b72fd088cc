package cn.jiayi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.AuditRows;
import cn.jiayi.IntegrationTest;
import java.time.LocalDate;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Trap 24: never shown whole but to whom it is revealed, with one audit row. */
@IntegrationTest
class PersonalDataTest {

    private static final IdNumber NUMBER =
            IdNumber.parse("11010519491231002X", LocalDate.EPOCH).orElseThrow();

    @Autowired
    private PersonalData personalData;

    @Autowired
    private Flyway flyway;

    private final Actor actor = new Actor(Ids.next(), Role.TEAM_LEADER, "甲", "500112", null, null, null, null, null);

    @Test
    void revealsTheWholeNumberWithExactlyOneAuditRow() {
        UUID resident = Ids.next();
        ProtectedIdNumber number = personalData.protect(NUMBER);
        assertThat(personalData.reveal(actor, number, "resident", resident)).isEqualTo("11010519491231002X");
        assertThat(new AuditRows(flyway).of(actor.subject()))
                .containsExactly(new AuditRows.Row(
                        actor.subject(), actor.role(), "unmask.idNumber", "resident", resident, "UNMASKED"));
    }

    @Test
    void masksAndFindsWithoutAudit() {
        ProtectedPhone phone = personalData.protect(Phone.parse("13812345678").orElseThrow());
        assertThat(phone.masked()).isEqualTo("138****5678").isEqualTo(phone.toString());
        assertThat(phone.index())
                .isEqualTo(personalData.index(Phone.parse("138 1234 5678").orElseThrow()));
        assertThat(new AuditRows(flyway).of(actor.subject())).isEmpty();
    }
}
