package cn.jiayi.household;

import cn.jiayi.platform.Paging;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.data.jpa.domain.Specification;

/**
 * Households with somebody in a key group, then the rest, each by number (M12). Who is in a group moves with the calendar, so it is
 * no column to sort by: the list is two lists, one after the other, and the cursor says in which of them it is.
 */
record KeyGroupsFirst(Households households, Specification<Household> wanted, Specification<Household> inKeyGroup) {

    private static final String SERVED_FIRST = "servedFirst";
    private static final String NUMBER = "number";

    Window<Household> page(Paging paging) {
        Map<String, Object> from = ((KeysetScrollPosition) paging.position()).getKeys();
        boolean isInTheRest = Boolean.FALSE.equals(from.get(SERVED_FIRST));
        String after = (String) from.get(NUMBER);
        int most = paging.limit().max();
        List<Household> found = new ArrayList<>();
        if (!isInTheRest) {
            found.addAll(part(inKeyGroup, after, most + 1));
        }
        int servedFirst = found.size();
        if (found.size() <= most) {
            found.addAll(part(Specification.not(inKeyGroup), isInTheRest ? after : null, most + 1 - found.size()));
        }
        List<Household> page = found.subList(0, Math.min(found.size(), most));
        return Window.from(
                List.copyOf(page),
                i -> ScrollPosition.forward(Map.of(
                        SERVED_FIRST, i < servedFirst, NUMBER, page.get(i).getNumber())),
                found.size() > most);
    }

    private List<Household> part(Specification<Household> part, @Nullable String after, int most) {
        Specification<Household> rest = (household, query, cb) ->
                after == null ? cb.conjunction() : cb.greaterThan(household.get(NUMBER), after);
        return households.findBy(
                wanted.and(part).and(rest),
                found -> found.sortBy(Sort.by(NUMBER)).limit(most).all());
    }
}
