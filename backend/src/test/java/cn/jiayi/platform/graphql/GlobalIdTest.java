package cn.jiayi.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GlobalIdTest {

    private static final UUID ID = UUID.fromString("0199e2f0-0000-7000-8000-000000000001");

    @Test
    void goesThereAndBack() {
        assertThat(GlobalId.uuid("Contract", GlobalId.of("Contract", ID))).isEqualTo(ID);
        assertThat(GlobalId.parse("Contract_" + ID)).contains(new GlobalId("Contract", ID));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "_",
                "Contract",
                "Contract_",
                "Contract_1",
                "Contract_1-1-1-1-1",
                "Household_0199e2f0-0000-7000-8000-000000000001",
                "0199e2f0-0000-7000-8000-000000000001",
                "Contract_0199e2f0-0000-7000-8000-00000000000g"
            })
    void whatIsNoIdOfTheTypeIsNowhere(String text) {
        assertThat(GlobalId.uuid("Contract", text)).isEqualTo(GlobalId.NOWHERE);
    }
}
