package cn.jiayi.renewal.graphql;

sealed interface RenewalRetryResult permits RenewalRetried, RenewalRetryRefused {}
