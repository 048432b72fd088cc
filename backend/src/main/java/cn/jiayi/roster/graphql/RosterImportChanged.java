package cn.jiayi.roster.graphql;

import cn.jiayi.roster.RosterImport;

record RosterImportChanged(RosterImport rosterImport) implements RosterImportResult {}
