package cn.jiayi.application.graphql;

import cn.jiayi.application.ApplicationAnswerRefusal;
import org.jspecify.annotations.Nullable;

record ApplicationAnswerRefused(
        ApplicationAnswerRefusal reason,
        String message,
        @Nullable Integer current,
        @Nullable Integer limit) implements ApplicationAnswerResult {}
