package cn.jiayi.roster.graphql;

import cn.jiayi.roster.RosterRefusal;

record RosterImportRefused(RosterRefusal reason, String message) implements RosterImportResult {}
