package cn.jiayi.referral;

import java.time.Instant;
import java.util.UUID;

/**
 * What is known of a file that goes along with a referral, without the file.
 *
 * @param name under which it was sent
 * @param size in bytes
 */
public record Attachment(
        UUID id,
        UUID referralId,
        String name,
        AttachmentType type,
        int size,
        String uploadedByName,
        Instant uploadedAt) {}
