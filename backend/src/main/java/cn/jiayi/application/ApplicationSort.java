package cn.jiayi.application;

import org.springframework.data.domain.Sort;

/** In which order applications are listed; the same names stand in the schema. */
public enum ApplicationSort {
    /** Key groups are served first (M12), then whoever has to be answered first. */
    SERVED_FIRST(Sort.by(Sort.Order.desc("servedFirst"), Sort.Order.asc("answerBy"), Sort.Order.asc("id"))),
    NEWEST(Sort.by("submittedAt", "id").descending());

    private final Sort order;

    ApplicationSort(Sort order) {
        this.order = order;
    }

    Sort order() {
        return order;
    }
}
