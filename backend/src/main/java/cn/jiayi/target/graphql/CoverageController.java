package cn.jiayi.target.graphql;

import cn.jiayi.coverage.CoverageBook;
import cn.jiayi.coverage.CoverageRebuilding;
import cn.jiayi.coverage.CoverageStarting;
import cn.jiayi.coverage.StartCoverageRebuildOutcome;
import cn.jiayi.district.Districts;
import cn.jiayi.district.Place;
import cn.jiayi.district.Places;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.file.FileFormat;
import cn.jiayi.platform.graphql.ExportedFile;
import cn.jiayi.platform.graphql.Only;
import cn.jiayi.target.Coverage;
import cn.jiayi.target.CoverageDefinition;
import cn.jiayi.target.CoverageDirectory;
import cn.jiayi.target.CoverageMonth;
import cn.jiayi.target.CoverageSheet;
import cn.jiayi.target.CoverageView;
import cn.jiayi.target.TaskRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class CoverageController {

    private final CoverageDirectory coverage;
    private final CoverageRebuilding rebuilding;
    private final CoverageStarting starting;
    private final Districts districts;
    private final Places places;
    private final Messages messages;

    @Only({Role.COMMISSION, Role.SUPERVISOR})
    @QueryMapping
    Coverage coverage(@Argument int year, @Argument @Nullable LocalDate day, @Argument CoverageView by, Actor actor) {
        return coverage.on(actor, year, day, by);
    }

    @Only(Role.COMMISSION)
    @MutationMapping
    CoverageRebuildResult coverageRebuild(@Argument CoverageRebuildInput input, Actor actor, Locale locale) {
        return switch (starting.start(actor, input.command())) {
            case StartCoverageRebuildOutcome.Started started ->
                new CoverageRebuildStarted(rebuilding.book(started.district()).orElseThrow());
            case StartCoverageRebuildOutcome.Refused refused ->
                new CoverageRebuildRefused(refused.reason(), messages.say(refused.reason(), refused, locale));
        };
    }

    @SchemaMapping
    List<CoverageMonth> months(Coverage source, @ContextValue Actor actor) {
        return coverage.months(actor, source.day());
    }

    @SchemaMapping
    @Nullable CoverageBook book(Coverage source, @ContextValue Actor actor) {
        return rebuilding.book(actor.district()).orElse(null);
    }

    @SchemaMapping
    ExportedFile file(Coverage source, @Argument FileFormat format, @ContextValue Actor actor, Locale locale) {
        String district = districts.byCode(actor.district()).orElseThrow().getName();
        CoverageSheet sheet = new CoverageSheet(source, district, messages, locale);
        return ExportedFile.of(sheet.fileName(format), format.mediaType(), sheet.write(format));
    }

    @SchemaMapping
    CoverageDefinitionText definition(Coverage source, Locale locale) {
        CoverageDefinition definition = CoverageDefinition.LATEST;
        return new CoverageDefinitionText(definition.version(), messages.say(definition, locale));
    }

    @BatchMapping
    List<Place> place(List<TaskRow> sources) {
        Map<UUID, Place> found =
                places.byIds(sources.stream().map(TaskRow::placeId).distinct().toList());
        return sources.stream().map(source -> found.get(source.placeId())).toList();
    }
}
