package cn.jiayi.effective.graphql;

import cn.jiayi.effective.Effective;
import cn.jiayi.effective.EffectiveDefinition;
import cn.jiayi.effective.EffectiveDefinitionChangeOutcome;
import cn.jiayi.effective.EffectiveDefinitionChanging;
import cn.jiayi.effective.EffectiveDefinitionDirectory;
import cn.jiayi.effective.EffectiveDirectory;
import cn.jiayi.effective.EffectivePerson;
import cn.jiayi.effective.EffectiveSheet;
import cn.jiayi.effective.EffectiveStarting;
import cn.jiayi.effective.EffectiveView;
import cn.jiayi.effective.EffectiveWords;
import cn.jiayi.effective.StartEffectiveCountOutcome;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.file.FileFormat;
import cn.jiayi.platform.graphql.ExportedFile;
import cn.jiayi.platform.graphql.Only;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class EffectiveController {

    private final EffectiveDirectory effective;
    private final EffectiveDefinitionDirectory definitions;
    private final EffectiveDefinitionChanging changing;
    private final EffectiveStarting starting;
    private final EffectiveWords words;
    private final EffectiveSheet sheet;
    private final Messages messages;

    @Only({
        Role.TEAM_MEMBER,
        Role.TEAM_LEADER,
        Role.VILLAGE_DOCTOR,
        Role.INSTITUTION_ADMIN,
        Role.COMMISSION,
        Role.SUPERVISOR
    })
    @QueryMapping
    Effective effective(@Argument @Nullable EffectiveView by, Actor actor) {
        return effective.of(actor, by);
    }

    @Only({
        Role.TEAM_MEMBER,
        Role.TEAM_LEADER,
        Role.VILLAGE_DOCTOR,
        Role.INSTITUTION_ADMIN,
        Role.COMMISSION,
        Role.SUPERVISOR
    })
    @QueryMapping
    Window<EffectivePerson> effectivePersons(@Argument EffectivePersonFilter filter, Paging paging, Actor actor) {
        return effective.persons(actor, filter.query(), paging);
    }

    @Only(Role.COMMISSION)
    @MutationMapping
    EffectiveDefinitionChangeResult effectiveDefinitionChange(
            @Argument EffectiveDefinitionChangeInput input, Actor actor, Locale locale) {
        return switch (changing.change(actor, input.command())) {
            case EffectiveDefinitionChangeOutcome.Changed done ->
                new EffectiveDefinitionChanged(definitions.latest(actor.district()));
            case EffectiveDefinitionChangeOutcome.Refused refused ->
                new EffectiveDefinitionChangeRefused(refused.reason(), messages.say(refused.reason(), refused, locale));
        };
    }

    @Only(Role.COMMISSION)
    @MutationMapping
    EffectiveCountResult effectiveCount(@Argument EffectiveCountInput input, Actor actor, Locale locale) {
        return switch (starting.start(actor, input.command())) {
            case StartEffectiveCountOutcome.Started started ->
                new EffectiveCountStarted(effective.book(actor).orElseThrow());
            case StartEffectiveCountOutcome.Refused refused ->
                new EffectiveCountRefused(refused.reason(), messages.say(refused.reason(), refused, locale));
        };
    }

    @SchemaMapping
    String numerator(EffectiveDefinition definition, Locale locale) {
        return words.numerator(definition, locale);
    }

    @SchemaMapping
    String denominator(EffectiveDefinition definition, Locale locale) {
        return words.denominator(locale);
    }

    @SchemaMapping
    String exclusions(EffectiveDefinition definition, Locale locale) {
        return words.exclusions(locale);
    }

    @SchemaMapping
    ExportedFile file(Effective source, @Argument FileFormat format, Locale locale) {
        return ExportedFile.of(
                sheet.fileName(source, format, locale), format.mediaType(), sheet.write(source, format, locale));
    }
}
