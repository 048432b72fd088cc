package cn.jiayi.notice.graphql;

import cn.jiayi.notice.Notice;
import java.util.List;

record NoticesMarkedRead(List<Notice> notices, int unreadNotices) implements NoticesMarkReadResult {}
