package cn.jiayi.household;

import cn.jiayi.platform.Paging;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.data.jpa.domain.Specification;

/**
 * Households with somebody in a key group, then the rest, each by number (M12). Who is in a group moves with the calendar, so it is
 * no column to sort by: the list is two lists, one after the other, and the cursor says in which of them it is.
 *
 * @param areFew whether all that are wanted may well be one page: then they are looked for once, and put in order here
 */
record KeyGroupsFirst(
        Households households, Specification<Household> wanted, Specification<Household> inKeyGroup, boolean areFew) {

    private static final String SERVED_FIRST = "servedFirst";
    private static final String NUMBER = "number";

    Window<Household> page(Paging paging) {
        Map<String, Object> from = ((KeysetScrollPosition) paging.position()).getKeys();
        boolean isInTheRest = Boolean.FALSE.equals(from.get(SERVED_FIRST));
        String after = (String) from.get(NUMBER);
        int most = paging.limit().max();
        if (areFew && from.isEmpty()) {
            List<Household> all = byNumber(wanted, most + 1);
            if (all.size() <= most) {
                return inOrder(all);
            }
        }
        List<Household> found = new ArrayList<>();
        if (!isInTheRest) {
            found.addAll(part(inKeyGroup, after, most + 1));
        }
        int servedFirst = found.size();
        if (found.size() <= most) {
            found.addAll(part(Specification.not(inKeyGroup), isInTheRest ? after : null, most + 1 - found.size()));
        }
        return window(found.subList(0, Math.min(found.size(), most)), servedFirst, found.size() > most);
    }

    private Window<Household> inOrder(List<Household> all) {
        Set<UUID> ids = all.stream().map(Household::getId).collect(Collectors.toSet());
        Specification<Household> oneOfThem =
                (household, query, cb) -> household.get("id").in(ids);
        List<Household> found =
                new ArrayList<>(all.isEmpty() ? List.of() : byNumber(inKeyGroup.and(oneOfThem), all.size()));
        int servedFirst = found.size();
        found.forEach(household -> ids.remove(household.getId()));
        all.stream().filter(household -> ids.contains(household.getId())).forEach(found::add);
        return window(found, servedFirst, false);
    }

    private static Window<Household> window(List<Household> page, int servedFirst, boolean hasMore) {
        List<Household> shown = List.copyOf(page);
        return Window.from(
                shown,
                i -> ScrollPosition.forward(Map.of(
                        SERVED_FIRST, i < servedFirst, NUMBER, shown.get(i).getNumber())),
                hasMore);
    }

    private List<Household> part(Specification<Household> part, @Nullable String after, int most) {
        Specification<Household> rest = (household, query, cb) ->
                after == null ? cb.conjunction() : cb.greaterThan(household.get(NUMBER), after);
        return byNumber(wanted.and(part).and(rest), most);
    }

    private List<Household> byNumber(Specification<Household> asked, int most) {
        return households.findBy(
                asked, found -> found.sortBy(Sort.by(NUMBER)).limit(most).all());
    }
}
