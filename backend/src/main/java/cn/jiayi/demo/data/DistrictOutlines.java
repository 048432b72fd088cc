package cn.jiayi.demo.data;

import cn.jiayi.demo.DemoAccount;
import cn.jiayi.district.District;
import cn.jiayi.district.DistrictPolicies;
import cn.jiayi.district.DistrictPolicy;
import cn.jiayi.district.Districts;
import cn.jiayi.district.Place;
import cn.jiayi.district.Places;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Reads the districts as the generator needs them. */
@Component
@RequiredArgsConstructor
class DistrictOutlines {

    /** Middles and widths for maps: rough, as the boundaries are made up anyway. */
    private static final Map<String, DistrictOutline.Region> REGIONS = Map.of(
            "500112", new DistrictOutline.Region(106.63, 29.75, 38, "023"),
            "410103", new DistrictOutline.Region(113.62, 34.71, 13, "0371"));

    private static final DistrictOutline.Region ELSEWHERE = new DistrictOutline.Region(105, 35, 20, "000");

    private final Districts districts;
    private final DistrictPolicies policies;
    private final Places places;
    private final Clock clock;

    List<DistrictOutline> all(List<DemoAccount> roster) {
        return districts.all().stream()
                .map(district -> outline(district, roster))
                .toList();
    }

    private DistrictOutline outline(District district, List<DemoAccount> roster) {
        String code = district.getCode();
        DistrictPolicy policy = policies.inForce(code, LocalDate.now(clock)).orElseThrow();
        List<Place> towns = places.towns(code);
        Map<UUID, List<Place>> villages =
                places.villagesOf(towns.stream().map(Place::getId).toList());
        return new DistrictOutline(
                code,
                district.getName().replaceFirst("^.+?[省市]", "").replaceFirst("区$", ""),
                policy(policy),
                towns.stream()
                        .map(town -> town(town, villages.get(town.getId())))
                        .toList(),
                REGIONS.getOrDefault(code, ELSEWHERE),
                roster.stream()
                        .filter(account -> account.district().equals(code))
                        .toList());
    }

    private static DistrictOutline.Policy policy(DistrictPolicy policy) {
        Integer limit = policy.getHouseholdsLimit();
        return new DistrictOutline.Policy(
                policy.getId(),
                policy.getVersion(),
                policy.getTermYears(),
                policy.getResidenceMonths(),
                policy.isOnePlusOne(),
                policy.getTerminationAnswerDays(),
                policy.getApplicationAnswerDays(),
                policy.getApplicationLapseDays(),
                policy.getNoticeDays(),
                policy.getReferralAnswerHours(),
                policy.getGreenChannelMinutes(),
                policy.getSlotReleaseDays(),
                policy.getSlotPublicHours(),
                policy.getUndoMinutes(),
                limit == null ? Integer.MAX_VALUE : limit,
                policy.getRequiredTeamRoles());
    }

    private static DistrictOutline.Town town(Place town, List<Place> villages) {
        return new DistrictOutline.Town(
                town.getId(),
                town.getName(),
                town.getResidence(),
                town.getPermanentPopulation(),
                villages.stream()
                        .map(village -> new DistrictOutline.Village(
                                village.getId(), village.getName(), village.getPermanentPopulation()))
                        .toList());
    }
}
