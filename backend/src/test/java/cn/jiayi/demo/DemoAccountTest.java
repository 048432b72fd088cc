package cn.jiayi.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.platform.Role;
import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoAccountTest {

    @Test
    void standsForEveryRole() {
        assertThat(DemoAccount.roster().stream().map(DemoAccount::role).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Role.class));
    }
}
