package cn.jiayi.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of a contract.
 *
 * @param by who did it, where somebody did
 * @param note in their own words
 */
public record ContractEvent(
        ContractEventKind kind,
        LocalDate day,
        @Nullable String by,
        @Nullable String note) {}
