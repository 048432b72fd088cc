package cn.jiayi.notice.graphql;

import cn.jiayi.notice.Notice;
import cn.jiayi.notice.NoticeDirectory;
import cn.jiayi.notice.NoticeWords;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.GlobalId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class NoticeFields {

    private final NoticeDirectory notices;
    private final NoticeWords words;

    @SchemaMapping
    String text(Notice notice, Locale locale) {
        return words.of(notice, locale);
    }

    @SchemaMapping
    String recordId(Notice notice) {
        return GlobalId.of(notice.getAbout().type(), notice.getRecordId());
    }

    @BatchMapping
    List<Boolean> isRead(List<Notice> sources, @ContextValue Actor actor) {
        Set<UUID> read =
                notices.readBy(actor, sources.stream().map(Notice::getId).toList());
        return sources.stream().map(notice -> read.contains(notice.getId())).toList();
    }
}
