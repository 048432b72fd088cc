package cn.jiayi.referral;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Audit;
import cn.jiayi.platform.Outcome;
import cn.jiayi.platform.PersonalData;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which files go along with referrals, and the files themselves: for whoever sees the referral. */
@Service
@RequiredArgsConstructor
public class AttachmentDirectory {

    /** How many go along with one referral at most. */
    public static final int MOST = 5;

    private final AttachmentRows rows;
    private final ReferralDirectory referrals;
    private final PersonalData personalData;
    private final Audit audit;

    /** A file with its content. */
    public record Opened(Attachment attachment, byte[] content) {}

    /** By referral, in one statement; part of a referral that is in scope already. */
    @Transactional(readOnly = true)
    public Map<UUID, List<Attachment>> ofReferrals(Collection<UUID> referralIds) {
        return referralIds.isEmpty()
                ? Map.of()
                : rows.ofReferrals(referralIds).stream().collect(Collectors.groupingBy(Attachment::referralId));
    }

    /** The file, if the actor may see the referral that it went along with; one audit row. */
    @Transactional
    public Optional<Opened> open(Actor actor, UUID id) {
        return rows.sent(id)
                .filter(attachment ->
                        referrals.find(actor, attachment.referralId()).isPresent())
                .map(attachment -> {
                    audit.done(actor, "attachment.download", id, Outcome.DONE);
                    return new Opened(attachment, personalData.openFile(rows.content(id)));
                });
    }

    /** Sends the actor's own uploads along with a referral whose row is locked or new; false if one of them is not there. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean claim(Actor actor, Collection<UUID> ids, UUID referralId) {
        return ids.isEmpty() || rows.claim(actor, ids, referralId) == ids.size();
    }
}
