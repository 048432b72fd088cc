package cn.jiayi.application;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What narrows a list of applications; absent does not narrow.
 *
 * @param states as they are today
 * @param text part of the name of who applied
 */
public record ApplicationQuery(
        @Nullable Set<ApplicationState> states, @Nullable String text) {

    public static final ApplicationQuery ALL = new ApplicationQuery(null, null);
}
