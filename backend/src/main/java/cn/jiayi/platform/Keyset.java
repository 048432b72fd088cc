package cn.jiayi.platform;

import org.springframework.data.domain.KeysetScrollPosition;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

/** Pages of lists that can be sorted in more than one way. */
public final class Keyset {

    private Keyset() {}

    /** A page in this order; a cursor that comes from another order is none of this list's. */
    public static <T> Window<T> page(
            JpaSpecificationExecutor<T> rows, Specification<T> wanted, Sort order, Paging paging) {
        if (paging.position() instanceof KeysetScrollPosition from
                && !from.isInitial()
                && !order.stream().map(Sort.Order::getProperty).allMatch(from.getKeys()::containsKey)) {
            throw new Rejected(RequestFault.CURSOR_NOT_OURS);
        }
        return rows.findBy(
                wanted, found -> found.sortBy(order).limit(paging.limit().max()).scroll(paging.position()));
    }
}
