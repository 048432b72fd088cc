package cn.jiayi.ward;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A ward to found.
 *
 * @param institutionId the primary institution that shares it; absent where its beds are for every team
 */
public record WardDraft(
        String name, String location, @Nullable UUID institutionId, int beds, LocalDate firstNight) {

    WardDraft stripped() {
        return new WardDraft(name.strip(), location.strip(), institutionId, beds, firstNight);
    }
}
