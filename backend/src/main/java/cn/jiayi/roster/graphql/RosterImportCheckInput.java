package cn.jiayi.roster.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.roster.CheckRoster;
import cn.jiayi.roster.RosterField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

record RosterImportCheckInput(String idempotencyKey, String importId, List<RosterColumnInput> columns) {

    record RosterColumnInput(int index, RosterField field) {}

    /** A field that is named twice keeps its last column: the rules then miss the other one or find one column used twice. */
    CheckRoster command() {
        Map<RosterField, Integer> byField = new EnumMap<>(RosterField.class);
        columns.forEach(column -> byField.put(column.field(), column.index()));
        return new CheckRoster(idempotencyKey, GlobalId.uuid("RosterImport", importId), byField);
    }
}
