package cn.jiayi.notice.graphql;

sealed interface NoticesMarkReadResult permits NoticesMarkedRead, NoticesMarkReadRefused {}
