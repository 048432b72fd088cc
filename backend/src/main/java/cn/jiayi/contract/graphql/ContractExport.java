package cn.jiayi.contract.graphql;

import cn.jiayi.contract.Contract;
import cn.jiayi.contract.ContractDirectory;
import cn.jiayi.contract.ContractSort;
import cn.jiayi.contract.ContractTerm;
import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.institution.Institution;
import cn.jiayi.institution.Institutions;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.file.ExcelExports;
import cn.jiayi.platform.file.ExcelList;
import cn.jiayi.platform.graphql.Only;
import cn.jiayi.team.Team;
import cn.jiayi.team.TeamDirectory;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of contracts as an Excel file, with the filter of the list. */
@RestController
@RequiredArgsConstructor
class ContractExport {

    private final ContractDirectory contracts;
    private final HouseholdDirectory households;
    private final TeamDirectory teams;
    private final Institutions institutions;
    private final ExcelExports exports;
    private final Messages messages;
    private final Clock clock;

    @Only({
        Role.TEAM_MEMBER,
        Role.TEAM_LEADER,
        Role.VILLAGE_DOCTOR,
        Role.INSTITUTION_ADMIN,
        Role.COMMISSION,
        Role.SUPERVISOR
    })
    @GetMapping("/files/contracts.xlsx")
    void contracts(
            ContractFilter filter,
            @RequestParam(defaultValue = "NEWEST") ContractSort sort,
            Actor actor,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        ExcelList<Contract> list = new ExcelList<>(
                "contract.export",
                ContractListTitle.CONTRACTS,
                List.of(ContractColumn.values()),
                paging -> contracts.list(actor, filter.query(), sort, paging),
                page -> lines(actor, page, locale));
        exports.send(actor, list, locale, response);
    }

    private List<List<?>> lines(Actor actor, List<Contract> page, Locale locale) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, List<ContractTerm>> terms = contracts.termsOf(ids(page, Contract::getId));
        // who has moved out of the actor's sight stands here without an address, as in the list
        Map<UUID, Household> homes = households.find(actor, ids(page, Contract::getHouseholdId));
        Map<UUID, Team> teamOf = teams.byIds(ids(page, Contract::getTeamId));
        Map<UUID, Institution> institutionOf = institutions.byIds(ids(page, Contract::getInstitutionId));
        return page.stream()
                .<List<?>>map(contract -> {
                    ContractTerm term = ContractTerm.of(terms.get(contract.getId()), today);
                    Household home = homes.get(contract.getHouseholdId());
                    return Arrays.asList(
                            contract.getNumber(),
                            messages.say(contract.stateOn(today), locale),
                            home == null ? null : home.getNumber(),
                            home == null ? null : home.getAddress(),
                            contract.getSigner().name(),
                            contract.getPersons(),
                            teamOf.get(contract.getTeamId()).getName(),
                            institutionOf.get(contract.getInstitutionId()).getName(),
                            contract.getSignedOn(),
                            term.number(),
                            term.firstDay(),
                            term.lastDay(),
                            contract.getEndsOn());
                })
                .toList();
    }

    private static List<UUID> ids(List<Contract> page, Function<Contract, UUID> id) {
        return page.stream().map(id).distinct().collect(Collectors.toList());
    }
}
