package cn.jiayi.renewal.graphql;

import cn.jiayi.renewal.RenewalObstacle;
import cn.jiayi.renewal.RenewalRetryRefusal;
import org.jspecify.annotations.Nullable;

record RenewalRetryRefused(
        RenewalRetryRefusal reason,
        String message,
        @Nullable RenewalObstacle obstacle) implements RenewalRetryResult {}
