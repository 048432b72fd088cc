package cn.jiayi.notice;

import java.util.Map;
import java.util.UUID;

/**
 * What somebody is told.
 *
 * @param recordId of the sort that the kind is about
 * @param facts what the kind's words name: text, numbers, and dates, which are shown as the reader's language writes them; no
 *     personal data beyond what the recipient may see anyway
 */
public record News(NoticeRecipient recipient, NoticeKind kind, UUID recordId, Map<String, ?> facts) {}
