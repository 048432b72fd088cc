package cn.jiayi.demo.data;

import cn.jiayi.demo.DemoAccount;
import cn.jiayi.platform.Account;
import cn.jiayi.team.TeamKind;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who of the roster stands for which rows. */
record Cast(DistrictOutline district, List<TownStory> towns, House hospital) {

    List<Account> accounts() {
        return district.roster().stream().map(this::account).toList();
    }

    private Account account(DemoAccount account) {
        TownStory town = towns.getFirst();
        int place = district.roster().stream()
                .filter(each -> each.role() == account.role())
                .toList()
                .indexOf(account);
        return switch (account.role()) {
            case RESIDENT ->
                bound(account, null, null, place == 0 ? residentOf(town.leading()) : headOf(town.newcomer()));
            case TEAM_LEADER ->
                staff(account, town.teams().get(place), town.teams().get(place).leader());
            case TEAM_MEMBER ->
                staff(account, town.teams().getFirst(), town.teams().getFirst().assistant());
            case VILLAGE_DOCTOR ->
                staff(account, villageDoctor(), villageDoctor().leader());
            case INSTITUTION_ADMIN -> bound(account, town.centre().id(), null, null);
            case HOSPITAL_COORDINATOR -> bound(account, hospital.id(), null, null);
            case TOWN_GOVERNMENT -> bound(account, null, town.town().id(), null);
            case COMMISSION, SUPERVISOR, INSURANCE, FINANCE, PRICING, CIVIL_AFFAIRS -> bound(account, null, null, null);
        };
    }

    private static @Nullable UUID residentOf(@Nullable Deal leading) {
        return leading == null ? null : headOf(leading.home);
    }

    private static @Nullable UUID headOf(@Nullable Home home) {
        return home == null ? null : home.people().getFirst().id();
    }

    private Crew villageDoctor() {
        return towns.stream()
                .flatMap(town -> town.crews().stream())
                .filter(crew -> crew.kind == TeamKind.VILLAGE_DOCTOR)
                .findFirst()
                .orElseThrow();
    }

    private static Account staff(DemoAccount account, Crew crew, Crew.Colleague colleague) {
        return new Account(
                account.subject(),
                account.role(),
                account.name(),
                account.district(),
                null,
                colleague.id(),
                crew.id,
                crew.institutionId,
                null);
    }

    private static Account bound(
            DemoAccount account, @Nullable UUID institution, @Nullable UUID place, @Nullable UUID resident) {
        return new Account(
                account.subject(),
                account.role(),
                account.name(),
                account.district(),
                resident,
                null,
                null,
                institution,
                place);
    }
}
