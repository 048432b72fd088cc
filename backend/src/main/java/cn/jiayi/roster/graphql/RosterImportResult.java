package cn.jiayi.roster.graphql;

sealed interface RosterImportResult permits RosterImportChanged, RosterImportRefused {}
