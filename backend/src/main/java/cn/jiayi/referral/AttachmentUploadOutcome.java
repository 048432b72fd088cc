package cn.jiayi.referral;

import java.util.UUID;

/** What became of an upload. */
public sealed interface AttachmentUploadOutcome {

    record Taken(UUID attachmentId) implements AttachmentUploadOutcome {}

    record Refused(AttachmentUploadRefusal reason) implements AttachmentUploadOutcome {}
}
