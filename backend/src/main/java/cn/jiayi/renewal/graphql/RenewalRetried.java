package cn.jiayi.renewal.graphql;

import cn.jiayi.contract.Contract;

record RenewalRetried(Contract contract, boolean isRenewed) implements RenewalRetryResult {}
