package cn.jiayi.contract;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What narrows a list of contracts; absent does not narrow.
 *
 * @param states as they are today
 * @param text part of the number or of the name of who signed
 */
public record ContractQuery(
        @Nullable Set<ContractState> states, @Nullable String text) {

    public static final ContractQuery ALL = new ContractQuery(null, null);
}
