package cn.jiayi.roster.graphql;

import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.roster.RosterDirectory;
import cn.jiayi.roster.RosterElsewhere;
import cn.jiayi.roster.RosterField;
import cn.jiayi.roster.RosterImport;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lombok.RequiredArgsConstructor;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class RosterFields {

    private final RosterDirectory rosters;
    private final HouseholdDirectory households;

    @SchemaMapping
    int rows(RosterImport roster) {
        return roster.getRowCount();
    }

    @SchemaMapping
    List<RosterColumn> columns(RosterImport roster) {
        Map<Integer, RosterField> fields =
                roster.columns().entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        return IntStream.range(0, roster.getHeadings().size())
                .mapToObj(index -> new RosterColumn(index, roster.getHeadings().get(index), fields.get(index)))
                .toList();
    }

    @BatchMapping
    Map<RosterImport, RosterImport> sameFileBefore(List<RosterImport> sources, @ContextValue Actor actor) {
        return rosters.sameFilesBefore(actor, sources);
    }

    @SchemaMapping
    boolean viewerCanCheck(RosterImport roster) {
        return roster.canBeChecked();
    }

    @SchemaMapping
    boolean viewerCanConfirm(RosterImport roster) {
        return roster.canBeConfirmed();
    }

    @BatchMapping
    Map<RosterElsewhere, Household> household(List<RosterElsewhere> sources, @ContextValue Actor actor) {
        List<UUID> ids = sources.stream()
                .map(RosterElsewhere::otherHouseholdId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, Household> found = households.find(actor, ids);
        return sources.stream()
                .filter(source -> source.otherHouseholdId() != null && found.containsKey(source.otherHouseholdId()))
                .collect(Collectors.toMap(
                        Function.identity(), source -> found.get(source.otherHouseholdId()), (one, same) -> one));
    }
}
