package cn.jiayi.renewal.graphql;

import cn.jiayi.renewal.RenewalRunStartRefusal;

record RenewalRunStartRefused(RenewalRunStartRefusal reason, String message) implements RenewalRunStartResult {}
