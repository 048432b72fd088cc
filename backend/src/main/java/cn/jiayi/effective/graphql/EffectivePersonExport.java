package cn.jiayi.effective.graphql;

import cn.jiayi.effective.EffectiveDirectory;
import cn.jiayi.effective.EffectivePerson;
import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.household.HouseholdMember;
import cn.jiayi.household.Resident;
import cn.jiayi.household.ResidentDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.file.ExcelExports;
import cn.jiayi.platform.file.ExcelList;
import cn.jiayi.platform.graphql.Only;
import cn.jiayi.team.TeamProfile;
import cn.jiayi.team.TeamProfiles;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import lombok.RequiredArgsConstructor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who was served, or was not, as an Excel file, with the filter of the list. */
@RestController
@RequiredArgsConstructor
class EffectivePersonExport {

    private final EffectiveDirectory effective;
    private final HouseholdDirectory households;
    private final ResidentDirectory residents;
    private final TeamProfiles teams;
    private final ExcelExports exports;

    @Only({
        Role.TEAM_MEMBER,
        Role.TEAM_LEADER,
        Role.VILLAGE_DOCTOR,
        Role.INSTITUTION_ADMIN,
        Role.COMMISSION,
        Role.SUPERVISOR
    })
    @GetMapping("/files/effective-persons.xlsx")
    void persons(EffectivePersonFilter filter, Actor actor, Locale locale, HttpServletResponse response)
            throws IOException {
        ExcelList<EffectivePerson> list = new ExcelList<>(
                "effective.export",
                filter.query().isServed() ? EffectiveListTitle.SERVED : EffectiveListTitle.NOT_SERVED,
                List.of(EffectivePersonColumn.values()),
                paging -> effective.persons(actor, filter.query(), paging),
                page -> lines(actor, page));
        exports.send(actor, list, locale, response);
    }

    private List<List<?>> lines(Actor actor, List<EffectivePerson> page) {
        // who has left the reader's sight since the count stands here without a name, as in the list
        Map<UUID, Household> homes = households.find(actor, ids(page, EffectivePerson::getHouseholdId));
        Map<UUID, HouseholdMember> heads = households.headsOf(homes.keySet());
        Map<UUID, Resident> people = residents.find(actor, ids(page, EffectivePerson::getResidentId));
        Map<UUID, TeamProfile> teamOf = teams.byIds(ids(page, EffectivePerson::getTeamId));
        return page.stream()
                .<List<?>>map(person -> {
                    Household home = homes.get(person.getHouseholdId());
                    HouseholdMember head = heads.get(person.getHouseholdId());
                    Resident resident = people.get(person.getResidentId());
                    TeamProfile team = teamOf.get(person.getTeamId());
                    return Arrays.asList(
                            resident == null ? null : resident.getName(),
                            home == null ? null : home.getNumber(),
                            head == null ? null : head.getResident().getName(),
                            home == null ? null : home.getAddress(),
                            team.name(),
                            team.institutionName(),
                            person.getServices(),
                            person.getLastServiceOn());
                })
                .toList();
    }

    private static List<UUID> ids(List<EffectivePerson> page, Function<EffectivePerson, UUID> id) {
        return page.stream().map(id).distinct().toList();
    }
}
