package cn.jiayi.target.graphql;

import cn.jiayi.coverage.CoverageRebuildRefusal;

record CoverageRebuildRefused(CoverageRebuildRefusal reason, String message) implements CoverageRebuildResult {}
