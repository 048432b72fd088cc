package cn.jiayi.application.graphql;

import cn.jiayi.application.Application;

record ApplicationWithdrawn(Application application) implements ApplicationWithdrawResult {}
