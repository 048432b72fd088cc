package cn.jiayi.referral;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Audit;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.Outcome;
import cn.jiayi.platform.PersonalData;
import cn.jiayi.platform.Words;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a file that is to go along with a referral: looked at by its bytes, sealed, and kept for a day until it is sent. */
@Service
@RequiredArgsConstructor
public class AttachmentUploading {

    static final int LARGEST = 10 << 20;

    private static final int LONGEST_NAME = 120;
    private static final int MOST_WAITING = 20;

    private final AttachmentRows rows;
    private final PersonalData personalData;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    /** @param fileName as the sender's machine calls it; folders before it are left out */
    public AttachmentUploadOutcome take(Actor actor, String fileName, InputStream body) throws IOException {
        byte[] content = body.readNBytes(LARGEST + 1);
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return transaction.execute(status -> {
            Optional<AttachmentUploadRefusal> refusal = against(actor, name, content);
            AttachmentUploadOutcome outcome = refusal.<AttachmentUploadOutcome>map(AttachmentUploadOutcome.Refused::new)
                    .orElseGet(() -> new AttachmentUploadOutcome.Taken(keep(actor, name, content)));
            switch (outcome) {
                case AttachmentUploadOutcome.Taken taken ->
                    audit.done(actor, "attachment.upload", taken.attachmentId(), Outcome.DONE);
                case AttachmentUploadOutcome.Refused refused ->
                    audit.done(
                            actor, "attachment.upload", null, refused.reason().name());
            }
            return outcome;
        });
    }

    private Optional<AttachmentUploadRefusal> against(Actor actor, String name, byte[] content) {
        if (content.length == 0) {
            return Optional.of(AttachmentUploadRefusal.EMPTY);
        }
        if (content.length > LARGEST) {
            return Optional.of(AttachmentUploadRefusal.TOO_LARGE);
        }
        Words words = Words.of(name);
        if (words.areMissing() || words.areLongerThan(LONGEST_NAME)) {
            return Optional.of(AttachmentUploadRefusal.NAME_OUT_OF_RANGE);
        }
        Optional<AttachmentType> type = AttachmentType.of(content);
        if (type.isEmpty()) {
            return Optional.of(AttachmentUploadRefusal.TYPE_NOT_ALLOWED);
        }
        if (!type.get().isNamedBy(name)) {
            return Optional.of(AttachmentUploadRefusal.NAME_MISLEADS);
        }
        return rows.waitingOf(actor) < MOST_WAITING
                ? Optional.empty()
                : Optional.of(AttachmentUploadRefusal.TOO_MANY_WAITING);
    }

    private UUID keep(Actor actor, String name, byte[] content) {
        UUID id = Ids.next();
        AttachmentType type = AttachmentType.of(content).orElseThrow();
        rows.add(id, actor, name, type, content.length, personalData.sealFile(content), clock.instant());
        return id;
    }
}
