package cn.jiayi.target.graphql;

import cn.jiayi.coverage.StartCoverageRebuild;

record CoverageRebuildInput(String idempotencyKey) {

    StartCoverageRebuild command() {
        return new StartCoverageRebuild(idempotencyKey);
    }
}
