package cn.jiayi.roster.graphql;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.file.FileNotThere;
import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.platform.graphql.Only;
import cn.jiayi.roster.RosterAnnotating;
import cn.jiayi.roster.RosterIntake;
import cn.jiayi.roster.RosterIntakeOutcome;
import cn.jiayi.roster.RosterTemplate;
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

/** Rosters come in as files, and go out again with what is wrong in each row. */
@RestController
@RequiredArgsConstructor
class RosterFiles {

    private final RosterIntake intake;
    private final RosterAnnotating annotating;
    private final RosterTemplate template;
    private final Messages messages;

    /** The body is the file. Answers with the import, or with why the file is not taken. */
    @Only({Role.INSTITUTION_ADMIN, Role.COMMISSION})
    @PostMapping("/files/rosters")
    ResponseEntity<Map<String, String>> upload(
            @RequestParam(defaultValue = "") String name, Actor actor, Locale locale, HttpServletRequest request)
            throws IOException {
        return switch (intake.take(actor, name, request.getInputStream())) {
            case RosterIntakeOutcome.Taken taken ->
                ResponseEntity.status(HttpStatus.CREATED)
                        .body(Map.of("id", GlobalId.of("RosterImport", taken.importId())));
            case RosterIntakeOutcome.Refused refused ->
                ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(Map.of(
                                "reason",
                                refused.reason().name(),
                                "message",
                                messages.say(refused.reason(), refused, locale)));
        };
    }

    @Only({Role.INSTITUTION_ADMIN, Role.COMMISSION})
    @GetMapping("/files/roster-template.xlsx")
    void template(Actor actor, Locale locale, HttpServletResponse response) throws IOException {
        template.send(actor, locale, response);
    }

    @Only({Role.INSTITUTION_ADMIN, Role.COMMISSION})
    @GetMapping("/files/rosters/{id}/problems.xlsx")
    void problems(@PathVariable String id, Actor actor, Locale locale, HttpServletResponse response)
            throws IOException {
        if (!annotating.send(actor, GlobalId.uuid("RosterImport", id), locale, response)) {
            throw new FileNotThere();
        }
    }
}
