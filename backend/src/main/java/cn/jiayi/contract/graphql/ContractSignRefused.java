package cn.jiayi.contract.graphql;

import cn.jiayi.contract.ContractSignRefusal;
import org.jspecify.annotations.Nullable;

record ContractSignRefused(
        ContractSignRefusal reason,
        String message,
        @Nullable Integer current,
        @Nullable Integer limit) implements ContractSignResult {}
