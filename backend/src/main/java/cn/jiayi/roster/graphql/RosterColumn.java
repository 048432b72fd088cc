package cn.jiayi.roster.graphql;

import cn.jiayi.roster.RosterField;
import org.jspecify.annotations.Nullable;

record RosterColumn(int index, String heading, @Nullable RosterField field) {}
