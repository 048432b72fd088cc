package cn.jiayi.application.graphql;

import cn.jiayi.application.Application;

record ApplicationSubmitted(Application application) implements ApplicationSubmitResult {}
