package cn.jiayi.referral.graphql;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.platform.graphql.Only;
import cn.jiayi.referral.AttachOutcome;
import cn.jiayi.referral.Attaching;
import cn.jiayi.referral.Attachment;
import cn.jiayi.referral.AttachmentDirectory;
import cn.jiayi.referral.Referral;
import cn.jiayi.referral.ReferralDirectory;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class AttachmentController {

    private final Attaching attaching;
    private final AttachmentDirectory attachments;
    private final ReferralDirectory referrals;
    private final Messages messages;

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR})
    @MutationMapping
    ReferralAttachResult referralAttach(@Argument ReferralAttachInput input, Actor actor, Locale locale) {
        return switch (attaching.attach(actor, input.command())) {
            case AttachOutcome.Attached done ->
                new ReferralAttached(referrals.find(actor, done.referralId()).orElseThrow());
            case AttachOutcome.Refused refused ->
                new ReferralAttachRefused(refused.reason(), messages.say(refused.reason(), refused, locale));
        };
    }

    @BatchMapping(typeName = "Referral", field = "attachments")
    List<List<Attachment>> attachmentsOfReferral(List<Referral> sources) {
        Map<UUID, List<Attachment>> found = attachments.ofReferrals(
                sources.stream().map(Referral::getId).distinct().toList());
        return sources.stream()
                .map(referral -> found.getOrDefault(referral.getId(), List.of()))
                .toList();
    }

    @SchemaMapping(typeName = "Referral", field = "viewerCanAttach")
    boolean viewerCanAttach(Referral referral, @ContextValue Actor actor) {
        return actor.is(Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR)
                && referral.getTeamId().equals(actor.teamId())
                && !Attaching.isOver(referral);
    }

    @SchemaMapping(typeName = "Attachment", field = "id")
    String attachmentId(Attachment attachment) {
        return GlobalId.of("Attachment", attachment.id());
    }

    @SchemaMapping(typeName = "Attachment", field = "by")
    String uploadedBy(Attachment attachment) {
        return attachment.uploadedByName();
    }

    @SchemaMapping(typeName = "Attachment", field = "at")
    Instant uploadedAt(Attachment attachment) {
        return attachment.uploadedAt();
    }
}
