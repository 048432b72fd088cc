package cn.jiayi.team;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the public notice says of a team besides its members (M07).
 *
 * @param tcmGuidance who gives TCM guidance and when; absent without any
 */
public record TeamNotice(
        String name, String studio, String phone, @Nullable String tcmGuidance) {

    Optional<TeamChangeRefusal> against() {
        return Wording.of(name, 60)
                .and(studio, 80)
                .and(phone, 30)
                .andMaybe(tcmGuidance, 120)
                .against();
    }
}
