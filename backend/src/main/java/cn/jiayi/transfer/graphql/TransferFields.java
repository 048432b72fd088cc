package cn.jiayi.transfer.graphql;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.team.TeamProfile;
import cn.jiayi.team.TeamProfiles;
import cn.jiayi.transfer.Transfer;
import cn.jiayi.transfer.TransferDirectory;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class TransferFields {

    private final TransferDirectory transfers;
    private final TeamProfiles profiles;

    @BatchMapping(typeName = "Transfer")
    List<TeamProfile> from(List<Transfer> sources) {
        Map<UUID, TeamProfile> found =
                profiles.byIds(sources.stream().map(Transfer::getFromTeamId).collect(Collectors.toSet()));
        return sources.stream()
                .map(transfer -> found.get(transfer.getFromTeamId()))
                .toList();
    }

    @SchemaMapping
    String id(Transfer transfer) {
        return GlobalId.of("Transfer", transfer.getId());
    }

    @SchemaMapping
    boolean isClosing(Transfer transfer) {
        return transfer.isClosing();
    }

    @SchemaMapping
    boolean isUndone(Transfer transfer) {
        return transfer.getUndoneAt() != null;
    }

    @SchemaMapping
    boolean viewerCanUndo(Transfer transfer, @ContextValue Actor actor) {
        return transfers.mayUndo(actor, transfer);
    }
}
