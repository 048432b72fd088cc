package cn.jiayi.household;

import cn.jiayi.platform.Command;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes a telephone number, or takes it out of the register. */
public record ChangePhone(
        String idempotencyKey, UUID residentId, @Nullable String phone) implements Command {

    /** Never the number, wherever this is printed (trap 24). */
    @Override
    public String toString() {
        return "ChangePhone";
    }
}
