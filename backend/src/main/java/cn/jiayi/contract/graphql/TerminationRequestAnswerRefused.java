package cn.jiayi.contract.graphql;

import cn.jiayi.contract.TerminationRequest;
import cn.jiayi.contract.TerminationRequestAnswerRefusal;
import org.jspecify.annotations.Nullable;

record TerminationRequestAnswerRefused(
        TerminationRequestAnswerRefusal reason,
        String message,
        @Nullable TerminationRequest current) implements TerminationRequestAnswerResult {}
