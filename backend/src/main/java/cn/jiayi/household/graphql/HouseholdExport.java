package cn.jiayi.household.graphql;

import cn.jiayi.district.Place;
import cn.jiayi.district.Places;
import cn.jiayi.grid.GridArea;
import cn.jiayi.grid.GridDirectory;
import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.household.HouseholdMember;
import cn.jiayi.household.HouseholdSort;
import cn.jiayi.household.KeyGroup;
import cn.jiayi.household.Resident;
import cn.jiayi.household.ResidentDirectory;
import cn.jiayi.household.SignedHouseholds;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.file.ExcelExports;
import cn.jiayi.platform.file.ExcelList;
import cn.jiayi.platform.graphql.Only;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of households as an Excel file, with the filter of the list and telephones masked as there. */
@RestController
@RequiredArgsConstructor
class HouseholdExport {

    private final HouseholdDirectory households;
    private final ResidentDirectory residents;
    private final SignedHouseholds signed;
    private final GridDirectory areas;
    private final Places places;
    private final ExcelExports exports;
    private final Messages messages;

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR, Role.INSTITUTION_ADMIN})
    @GetMapping("/files/households.xlsx")
    void households(
            HouseholdFilter filter,
            @RequestParam(defaultValue = "NUMBER") HouseholdSort sort,
            Actor actor,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        ExcelList<Household> list = new ExcelList<>(
                "household.export",
                HouseholdExportTitle.HOUSEHOLDS,
                List.of(HouseholdColumn.values()),
                paging -> households.list(actor, filter.query(), sort, paging),
                page -> lines(page, locale));
        exports.send(actor, list, locale, response);
    }

    private List<List<?>> lines(List<Household> page, Locale locale) {
        List<UUID> ids = page.stream().map(Household::getId).toList();
        Map<UUID, List<HouseholdMember>> members = households.membersOf(ids);
        Map<UUID, Set<KeyGroup>> groups = residents.keyGroupsOf(members.values().stream()
                .flatMap(List::stream)
                .map(HouseholdMember::getResident)
                .collect(Collectors.toMap(Resident::getId, resident -> resident, (one, same) -> one))
                .values());
        Map<UUID, Place> villages =
                places.byIds(page.stream().map(Household::getVillageId).collect(Collectors.toSet()));
        Map<UUID, GridArea> areaOf = areas.byIds(page.stream()
                .map(Household::getGridAreaId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<UUID, String> teams = signed.teamNamesOf(ids);
        return page.stream()
                .<List<?>>map(household -> {
                    List<HouseholdMember> people = members.get(household.getId());
                    Resident head = head(household, people);
                    GridArea area = household.getGridAreaId() == null ? null : areaOf.get(household.getGridAreaId());
                    return Arrays.asList(
                            household.getNumber(),
                            head == null ? null : head.getName(),
                            people.size(),
                            words(people, groups, locale),
                            head == null || head.getPhone() == null
                                    ? null
                                    : head.getPhone().masked(),
                            villages.get(household.getVillageId()).getName(),
                            household.getAddress(),
                            area == null ? null : area.getName(),
                            household.getResidingSince(),
                            teams.get(household.getId()));
                })
                .toList();
    }

    private static @Nullable Resident head(Household household, List<HouseholdMember> people) {
        return people.stream()
                .map(HouseholdMember::getResident)
                .filter(resident -> resident.getId().equals(household.getHeadId()))
                .findFirst()
                .orElse(null);
    }

    private String words(List<HouseholdMember> people, Map<UUID, Set<KeyGroup>> groups, Locale locale) {
        return people.stream()
                .map(HouseholdMember::getResident)
                .filter(resident -> !groups.get(resident.getId()).isEmpty())
                .map(resident -> resident.getName() + " " + words(groups.get(resident.getId()), locale))
                .collect(Collectors.joining("；"));
    }

    private String words(Set<KeyGroup> groups, Locale locale) {
        return groups.stream()
                .sorted()
                .map(group -> messages.say(group, locale))
                .collect(Collectors.joining("、"));
    }
}
