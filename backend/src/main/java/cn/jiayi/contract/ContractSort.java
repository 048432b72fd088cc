package cn.jiayi.contract;

import org.springframework.data.domain.Sort;

/** In which order contracts are listed; the same names stand in the schema. */
public enum ContractSort {
    NEWEST(Sort.by("signedOn", "id").descending()),
    OLDEST(Sort.by("signedOn", "id"));

    private final Sort order;

    ContractSort(Sort order) {
        this.order = order;
    }

    Sort order() {
        return order;
    }
}
