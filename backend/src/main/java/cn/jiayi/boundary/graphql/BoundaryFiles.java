package cn.jiayi.boundary.graphql;

import cn.jiayi.boundary.BoundaryExport;
import cn.jiayi.boundary.BoundaryImportOutcome;
import cn.jiayi.boundary.BoundaryIntake;
import cn.jiayi.boundary.BoundarySubject;
import cn.jiayi.boundary.BoundaryUploadRefusal;
import cn.jiayi.boundary.OutlineProblem;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.Only;
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

/** Outlines come in and go out as GeoJSON. */
@RestController
@RequiredArgsConstructor
class BoundaryFiles {

    private final BoundaryIntake intake;
    private final BoundaryExport export;
    private final Messages messages;

    /** The body is the file. Answers with what was drawn, with what is wrong feature by feature, or with why it is not read. */
    @Only({Role.INSTITUTION_ADMIN, Role.COMMISSION})
    @PostMapping("/files/boundaries")
    ResponseEntity<Object> upload(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String key,
            Actor actor,
            Locale locale,
            HttpServletRequest request)
            throws IOException {
        return switch (intake.take(actor, key, name, request.getInputStream())) {
            case BoundaryImportOutcome.Drawn drawn -> ResponseEntity.ok(BoundaryFileAnswer.of(drawn));
            case BoundaryImportOutcome.Refused refused -> refused(refused, locale);
        };
    }

    @Only({Role.TEAM_LEADER, Role.INSTITUTION_ADMIN, Role.COMMISSION, Role.SUPERVISOR})
    @GetMapping("/files/boundaries.geojson")
    void download(
            @RequestParam(defaultValue = "AREAS") BoundarySubject of,
            Actor actor,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        export.send(actor, of, locale, response);
    }

    private ResponseEntity<Object> refused(BoundaryImportOutcome.Refused refused, Locale locale) {
        String message = messages.say(refused.reason(), refused, locale);
        return refused.reason() == BoundaryUploadRefusal.FEATURES_WRONG
                ? ResponseEntity.ok(BoundaryFileAnswer.of(message, refused.wrong(), problems(refused, locale)))
                : ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .body(Map.of("reason", refused.reason().name(), "message", message));
    }

    private List<BoundaryFileAnswer.Problem> problems(BoundaryImportOutcome.Refused refused, Locale locale) {
        return refused.problems().stream()
                .map(problem -> new BoundaryFileAnswer.Problem(
                        problem.feature(), problem.key(), problem.fault(), words(problem, locale)))
                .toList();
    }

    private String words(OutlineProblem problem, Locale locale) {
        return messages.say(problem.fault(), problem, locale);
    }
}
