package cn.jiayi.target.graphql;

record CoverageDefinitionText(int version, String text) {}
