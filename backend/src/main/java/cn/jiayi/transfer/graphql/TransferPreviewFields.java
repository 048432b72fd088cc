package cn.jiayi.transfer.graphql;

import cn.jiayi.grid.GridArea;
import cn.jiayi.grid.GridDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.team.Team;
import cn.jiayi.team.TeamProfile;
import cn.jiayi.team.TeamProfiles;
import cn.jiayi.transfer.Portion;
import cn.jiayi.transfer.TransferDirectory;
import cn.jiayi.transfer.TransferPreview;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What the schema shows of a preview: areas and teams by themselves, problems in words. */
@Controller
@RequiredArgsConstructor
class TransferPreviewFields {

    private final TransferDirectory transfers;
    private final TransferProblems words;
    private final TeamProfiles profiles;
    private final GridDirectory areas;

    @SchemaMapping
    List<Team> receivers(TransferPreview preview, @ContextValue Actor actor) {
        return transfers.receivers(actor, preview.team().getId());
    }

    @SchemaMapping
    List<TransferProblemInWords> problems(TransferPreview preview, @ContextValue Actor actor, Locale locale) {
        return words.inWords(actor, preview.problems(), locale);
    }

    @BatchMapping(typeName = "TransferPortion")
    Map<Portion, GridArea> area(List<Portion> portions, @ContextValue Actor actor) {
        Map<UUID, GridArea> found = areas.find(
                actor,
                portions.stream()
                        .map(Portion::areaId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        return portions.stream()
                .filter(portion -> portion.areaId() != null && found.containsKey(portion.areaId()))
                .collect(Collectors.toMap(
                        Function.identity(), portion -> found.get(portion.areaId()), (one, same) -> one));
    }

    @BatchMapping(typeName = "TransferPortion")
    Map<Portion, TeamProfile> target(List<Portion> portions) {
        Map<UUID, TeamProfile> found = profiles.byIds(
                portions.stream().map(Portion::target).filter(Objects::nonNull).collect(Collectors.toSet()));
        return portions.stream()
                .filter(portion -> portion.target() != null && found.containsKey(portion.target()))
                .collect(Collectors.toMap(
                        Function.identity(), portion -> found.get(portion.target()), (one, same) -> one));
    }

    @BatchMapping(typeName = "TransferLoad")
    List<TeamProfile> team(List<TransferPreview.Load> loads) {
        Map<UUID, TeamProfile> found =
                profiles.byIds(loads.stream().map(TransferPreview.Load::teamId).collect(Collectors.toSet()));
        return loads.stream().map(load -> found.get(load.teamId())).toList();
    }
}
