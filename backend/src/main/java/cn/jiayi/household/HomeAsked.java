package cn.jiayi.household;

import cn.jiayi.district.Residence;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where the households live that are asked for; absent does not narrow.
 *
 * @param residence of the town
 */
public record HomeAsked(
        @Nullable UUID townId,
        @Nullable UUID villageId,
        @Nullable Residence residence) {

    static final HomeAsked ANYWHERE = new HomeAsked(null, null, null);

    public static HomeAsked inTown(@Nullable UUID townId) {
        return new HomeAsked(townId, null, null);
    }
}
