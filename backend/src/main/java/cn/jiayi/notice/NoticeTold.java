package cn.jiayi.notice;

import java.util.UUID;

/** There is a notice. */
public record NoticeTold(UUID noticeId) {}
