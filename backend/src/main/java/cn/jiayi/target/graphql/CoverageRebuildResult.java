package cn.jiayi.target.graphql;

sealed interface CoverageRebuildResult permits CoverageRebuildStarted, CoverageRebuildRefused {}
