package cn.jiayi.application.graphql;

import cn.jiayi.application.Application;

record ApplicationAnswered(Application application, boolean isTeamOverAdvised) implements ApplicationAnswerResult {}
