package cn.jiayi.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiayi.IntegrationTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
class ApplicationRightsTest {

    @Autowired
    private JdbcTemplate application;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set outcome = 'DONE'",
                "delete from audit_entry",
                "select count(*) from audit_entry",
                "truncate table audit_entry",
                "drop table audit_entry",
                "update agreement set document = '{}'",
                "delete from agreement",
                "update agreement_clauses set markdown = ''",
                "delete from agreement_clauses",
                "create table elsewhere (id int)",
                "delete from flyway_schema_history"
            })
    void isDeniedWhatWouldRewriteThePast(String statement) {
        assertThatThrownBy(() -> application.execute(statement)).rootCause().hasMessageContaining("denied to user");
    }

    @Test
    void addsToTheAuditAndWorksInEveryOtherTable() {
        List<String> grants = application.queryForList("show grants", String.class);

        assertThat(grants).anySatisfy(grant -> assertThat(grant).matches("GRANT INSERT ON `\\w+`.`audit_entry` TO .*"));
        assertThat(grants)
                .anySatisfy(grant ->
                        assertThat(grant).matches("GRANT SELECT, INSERT, UPDATE, DELETE ON `\\w+`.`account` TO .*"));
        assertThat(grants).noneSatisfy(grant -> assertThat(grant).contains("ALL PRIVILEGES"));
    }

    @Test
    void readsCommittedRowsAndKeepsInstantsInUtc() {
        assertThat(application.queryForObject("select @@transaction_isolation", String.class))
                .isEqualTo("READ-COMMITTED");
        assertThat(application.queryForObject("select timestampdiff(minute, utc_timestamp(), now())", Integer.class))
                .isZero();
    }
}
