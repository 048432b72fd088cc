package cn.jiayi.referral.graphql;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.file.FileHeaders;
import cn.jiayi.platform.file.FileNotThere;
import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.platform.graphql.Only;
import cn.jiayi.referral.AttachmentDirectory;
import cn.jiayi.referral.AttachmentUploadOutcome;
import cn.jiayi.referral.AttachmentUploading;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files that go along with referrals, in and out. They are saved, never shown inside a page of ours. */
@RestController
@RequiredArgsConstructor
class AttachmentFiles {

    private final AttachmentUploading uploading;
    private final AttachmentDirectory attachments;
    private final Messages messages;

    /** The body is the file. */
    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR})
    @PostMapping("/files/attachments")
    ResponseEntity<Map<String, String>> upload(
            @RequestParam(defaultValue = "") String name, Actor actor, Locale locale, HttpServletRequest request)
            throws IOException {
        return switch (uploading.take(actor, name, request.getInputStream())) {
            case AttachmentUploadOutcome.Taken taken ->
                ResponseEntity.status(HttpStatus.CREATED)
                        .body(Map.of("id", GlobalId.of("Attachment", taken.attachmentId())));
            case AttachmentUploadOutcome.Refused refused ->
                ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(Map.of(
                                "reason", refused.reason().name(), "message", messages.say(refused.reason(), locale)));
        };
    }

    @Only({
        Role.RESIDENT,
        Role.TEAM_MEMBER,
        Role.TEAM_LEADER,
        Role.VILLAGE_DOCTOR,
        Role.INSTITUTION_ADMIN,
        Role.HOSPITAL_COORDINATOR
    })
    @GetMapping("/files/attachments/{id}")
    void download(@PathVariable String id, Actor actor, HttpServletResponse response) throws IOException {
        AttachmentDirectory.Opened opened =
                attachments.open(actor, GlobalId.uuid("Attachment", id)).orElseThrow(FileNotThere::new);
        FileHeaders.attach(
                response, opened.attachment().name(), opened.attachment().type().mediaType());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(opened.content().length);
        response.getOutputStream().write(opened.content());
    }
}
