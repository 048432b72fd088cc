package cn.jiayi.balance;

import java.util.UUID;

/** Under which topic is told how far a proposal has come. */
final class BalanceNews {

    private BalanceNews() {}

    static String topic(UUID institutionId) {
        return "balance." + institutionId;
    }
}
