package cn.jiayi.renewal;

import org.springframework.data.domain.Sort;

/** In which order renewals are listed; the same names stand in the schema. */
public enum RenewalSort {
    EARLIEST(Sort.by("firstDay", "id")),
    LATEST(Sort.by("firstDay", "id").descending());

    private final Sort order;

    RenewalSort(Sort order) {
        this.order = order;
    }

    Sort order() {
        return order;
    }
}
