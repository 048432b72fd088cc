package cn.jiayi.roster.graphql;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.platform.graphql.Only;
import cn.jiayi.roster.RosterActOutcome;
import cn.jiayi.roster.RosterDirectory;
import cn.jiayi.roster.RosterElsewhere;
import cn.jiayi.roster.RosterImport;
import cn.jiayi.roster.RosterImporting;
import cn.jiayi.roster.RosterRefusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class RosterController {

    private final RosterDirectory rosters;
    private final RosterImporting importing;
    private final Messages messages;

    @Only({Role.INSTITUTION_ADMIN, Role.COMMISSION})
    @QueryMapping
    Window<RosterImport> rosterImports(Paging paging, Actor actor) {
        return rosters.list(actor, paging);
    }

    @Only({Role.INSTITUTION_ADMIN, Role.COMMISSION})
    @QueryMapping
    Window<RosterWrongRowView> rosterWrongRows(@Argument String importId, Paging paging, Actor actor, Locale locale) {
        UUID id = id(importId);
        Map<Object, String> headings =
                rosters.find(actor, id).map(RosterController::headings).orElse(Map.of());
        return rosters.wrongRows(actor, id, paging).map(row -> RosterWrongRowView.of(row, headings, messages, locale));
    }

    private static Map<Object, String> headings(RosterImport roster) {
        return roster.columns().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, column -> roster.getHeadings().get(column.getValue())));
    }

    @Only({Role.INSTITUTION_ADMIN, Role.COMMISSION})
    @QueryMapping
    Window<RosterElsewhere> rosterElsewhere(@Argument String importId, Paging paging, Actor actor) {
        return rosters.elsewhere(actor, id(importId), paging);
    }

    @Only({Role.INSTITUTION_ADMIN, Role.COMMISSION})
    @MutationMapping
    RosterImportResult rosterImportCheck(@Argument RosterImportCheckInput input, Actor actor, Locale locale) {
        return result(actor, importing.check(actor, input.command()), locale);
    }

    @Only({Role.INSTITUTION_ADMIN, Role.COMMISSION})
    @MutationMapping
    RosterImportResult rosterImportDecide(@Argument RosterImportDecideInput input, Actor actor, Locale locale) {
        return result(actor, importing.decide(actor, input.command()), locale);
    }

    @Only({Role.INSTITUTION_ADMIN, Role.COMMISSION})
    @MutationMapping
    RosterImportResult rosterImportConfirm(@Argument RosterImportConfirmInput input, Actor actor, Locale locale) {
        return result(actor, importing.confirm(actor, input.command()), locale);
    }

    @Only({Role.INSTITUTION_ADMIN, Role.COMMISSION})
    @MutationMapping
    RosterImportResult rosterImportDiscard(@Argument RosterImportDiscardInput input, Actor actor, Locale locale) {
        return result(actor, importing.discard(actor, input.command()), locale);
    }

    private RosterImportResult result(Actor actor, RosterActOutcome outcome, Locale locale) {
        return switch (outcome) {
            case RosterActOutcome.Done done ->
                new RosterImportChanged(rosters.find(actor, done.importId()).orElseThrow());
            case RosterActOutcome.Refused refused -> new RosterImportRefused(refused.reason(), words(refused, locale));
        };
    }

    private String words(RosterActOutcome.Refused refused, Locale locale) {
        RosterRefusal reason = refused.reason();
        List<String> missing = refused.missing().stream()
                .map(field -> messages.say(field, locale))
                .toList();
        return messages.say(reason, Map.of("columns", String.join("、", missing), "rows", refused.rows()), locale);
    }

    private static UUID id(String importId) {
        return GlobalId.uuid("RosterImport", importId);
    }
}
