package cn.jiayi.demo.data;

import cn.jiayi.agreement.AgreementDraft;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where rows go: into the database, or into a test's hands. */
interface Rows {

    /** @param values in the order of the table's columns: ids, texts, numbers, enums, dates, instants, ID numbers and phones */
    void add(Table table, @Nullable Object... values);

    /** An agreement that was signed then. */
    void seal(AgreementDraft agreement, Instant at);

    /** A town or a district is complete: nothing that comes later is referred to by what is here. */
    void flush();
}
