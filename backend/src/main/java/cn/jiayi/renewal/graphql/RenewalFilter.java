package cn.jiayi.renewal.graphql;

import cn.jiayi.renewal.RenewalSide;
import org.jspecify.annotations.Nullable;

record RenewalFilter(@Nullable RenewalSide waitsFor) {}
