package cn.jiayi.contract;

import cn.jiayi.household.Household;
import cn.jiayi.team.Team;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** With which teams a household could sign now or, having a contract, switch to: by the rules of the conclusion itself (trap 27). */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class SigningProspects {

    private final SigningFile file;

    /**
     * What stands against each of these teams of the household's district, by team; every team has an entry.
     *
     * @param signerId who would sign; absent while nobody is chosen
     */
    public Map<UUID, List<ContractSignRefusal>> against(
            Household household, Collection<Team> teams, @Nullable UUID signerId) {
        return file.forTeams(household, teams, signerId).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> SigningRules.against(entry.getValue())));
    }
}
