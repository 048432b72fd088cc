package cn.jiayi.contract;

import org.springframework.data.domain.Sort;

/** In which order requests for termination are listed; the same names stand in the schema. */
public enum TerminationSort {
    ANSWER_BY(Sort.by("answerBy", "id")),
    NEWEST(Sort.by("requestedAt", "id").descending());

    private final Sort order;

    TerminationSort(Sort order) {
        this.order = order;
    }

    Sort order() {
        return order;
    }
}
