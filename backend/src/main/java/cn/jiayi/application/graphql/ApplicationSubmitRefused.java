package cn.jiayi.application.graphql;

import cn.jiayi.application.ApplicationSubmitRefusal;

record ApplicationSubmitRefused(ApplicationSubmitRefusal reason, String message) implements ApplicationSubmitResult {}
