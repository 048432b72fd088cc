package cn.jiayi.visit.graphql;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.platform.graphql.Only;
import cn.jiayi.visit.VisitImportOutcome;
import cn.jiayi.visit.VisitImportOutcome.Checked;
import cn.jiayi.visit.VisitImportOutcome.Refused;
import cn.jiayi.visit.VisitImportOutcome.Written;
import cn.jiayi.visit.VisitImportOutcome.Wrong;
import cn.jiayi.visit.VisitIntake;
import cn.jiayi.visit.VisitTemplate;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A hospital's visits come in as a file: looked through first, written when the hospital has seen what is in it. */
@RestController
@RequiredArgsConstructor
class VisitFiles {

    private final VisitIntake intake;
    private final VisitTemplate template;
    private final Messages messages;

    /** The body is the file. Answers with what is in it and what is wrong, or with why it is not read. */
    @Only(Role.HOSPITAL_COORDINATOR)
    @PostMapping("/files/visits")
    ResponseEntity<Object> visits(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "false") boolean leaveOut,
            @RequestParam(defaultValue = "false") boolean write,
            Actor actor,
            Locale locale,
            HttpServletRequest request)
            throws IOException {
        VisitImportOutcome outcome = intake.take(actor, key, name, leaveOut, write, request.getInputStream());
        return switch (outcome) {
            case Checked checked -> ResponseEntity.ok(VisitFileAnswer.of("CHECKED", null, checked.counts()));
            case Written written ->
                ResponseEntity.ok(VisitFileAnswer.of(
                        "WRITTEN",
                        written.importId() == null ? null : GlobalId.of("VisitImport", written.importId()),
                        written.counts()));
            case Wrong wrong ->
                ResponseEntity.ok(
                        new VisitFileAnswer("WRONG", null, wrong.counts(), problems(wrong, locale), wrong.more()));
            case Refused refused ->
                ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(Map.of(
                                "reason",
                                refused.reason().name(),
                                "message",
                                messages.say(refused.reason(), refused, locale)));
        };
    }

    private List<VisitFileAnswer.Problem> problems(Wrong wrong, Locale locale) {
        return wrong.problems().stream()
                .map(problem -> new VisitFileAnswer.Problem(
                        problem.row(),
                        messages.say(problem.field(), locale),
                        messages.say(problem.fault(), problem, locale),
                        problem.fault().name()))
                .toList();
    }

    @Only(Role.HOSPITAL_COORDINATOR)
    @GetMapping("/files/visit-template.xlsx")
    void template(Actor actor, Locale locale, HttpServletResponse response) throws IOException {
        template.send(actor, locale, response);
    }
}
