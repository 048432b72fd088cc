package cn.jiayi.balance.graphql;

import cn.jiayi.balance.BalanceDirectory;
import cn.jiayi.balance.BalanceMove;
import cn.jiayi.balance.BalanceProposal;
import cn.jiayi.balance.TeamBalance;
import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.team.TeamProfile;
import cn.jiayi.team.TeamProfiles;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class BalanceFields {

    private final BalanceDirectory proposals;
    private final TeamProfiles profiles;

    @SchemaMapping
    String seed(BalanceProposal proposal) {
        return Long.toString(proposal.getSeed());
    }

    @SchemaMapping
    @Nullable Integer limit(BalanceProposal proposal) {
        return proposal.getMost();
    }

    @BatchMapping
    List<List<TeamBalance>> teams(List<BalanceProposal> of) {
        Map<UUID, List<TeamBalance>> found = proposals.teams(ids(of));
        return of.stream()
                .map(proposal -> found.getOrDefault(proposal.getId(), List.of()))
                .toList();
    }

    @BatchMapping
    List<List<BalanceMove>> moves(List<BalanceProposal> of) {
        Map<UUID, List<BalanceMove>> found = proposals.moves(ids(of));
        return of.stream()
                .map(proposal -> found.getOrDefault(proposal.getId(), List.of()))
                .toList();
    }

    @BatchMapping
    List<Integer> staleAreas(List<BalanceProposal> of) {
        return moves(of).stream()
                .map(moves -> (int) moves.stream().filter(BalanceMove::isStale).count())
                .toList();
    }

    @BatchMapping(typeName = "BalanceTeam")
    List<TeamProfile> team(List<TeamBalance> of) {
        Map<UUID, TeamProfile> found =
                profiles.byIds(of.stream().map(TeamBalance::teamId).distinct().toList());
        return of.stream().map(team -> found.get(team.teamId())).toList();
    }

    @SchemaMapping
    String areaId(BalanceMove move) {
        return GlobalId.of("GridArea", move.areaId());
    }

    @SchemaMapping
    @Nullable String teamId(BalanceMove move) {
        return move.teamId() == null ? null : GlobalId.of("Team", move.teamId());
    }

    private static List<UUID> ids(List<BalanceProposal> of) {
        return of.stream().map(BalanceProposal::getId).distinct().toList();
    }
}
