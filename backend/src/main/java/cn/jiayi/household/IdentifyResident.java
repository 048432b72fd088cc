package cn.jiayi.household;

import cn.jiayi.platform.Command;
import java.util.UUID;

/** Gives a person the identity number. */
public record IdentifyResident(String idempotencyKey, UUID residentId, String idNumber) implements Command {

    /** Never the number, wherever this is printed (trap 24). */
    @Override
    public String toString() {
        return "IdentifyResident";
    }
}
