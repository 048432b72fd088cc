package cn.jiayi.notice.graphql;

import cn.jiayi.notice.NoticesMarkReadRefusal;

record NoticesMarkReadRefused(NoticesMarkReadRefusal reason, String message) implements NoticesMarkReadResult {}
