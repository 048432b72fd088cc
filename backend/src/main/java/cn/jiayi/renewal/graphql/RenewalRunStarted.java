package cn.jiayi.renewal.graphql;

import cn.jiayi.renewal.RenewalRun;

record RenewalRunStarted(RenewalRun run) implements RenewalRunStartResult {}
