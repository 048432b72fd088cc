package cn.jiayi.target.graphql;

import cn.jiayi.coverage.CoverageBook;

record CoverageRebuildStarted(CoverageBook book) implements CoverageRebuildResult {}
