package cn.jiayi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.SchemaReport;

/** Every field of the schema is served and every controller's mapping is in the schema. */
@IntegrationTest
class SchemaInspectionTest {

    @Test
    void reportIsEmpty(@Autowired InspectedSchema inspected) {
        SchemaReport report = inspected.report();
        assertThat(report.unmappedFields()).as("fields that nobody serves").isEmpty();
        assertThat(report.unmappedRegistrations())
                .as("mappings of fields that are not in the schema")
                .isEmpty();
        assertThat(report.unmappedArguments())
                .as("arguments that are not in the schema")
                .isEmpty();
        assertThat(report.fieldNullnessErrors())
                .as("fields that are null in one place and not in the other")
                .isEmpty();
        assertThat(report.argumentNullnessErrors()).as("arguments likewise").isEmpty();
        assertThat(report.skippedTypes()).as("types that were not looked at").isEmpty();
    }
}
