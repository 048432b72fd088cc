package cn.jiayi.renewal.graphql;

sealed interface RenewalRunStartResult permits RenewalRunStarted, RenewalRunStartRefused {}
