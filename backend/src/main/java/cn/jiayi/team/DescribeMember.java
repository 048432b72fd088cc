package cn.jiayi.team;

import cn.jiayi.platform.Command;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the public notice says of a member is to read otherwise. */
public record DescribeMember(
        String idempotencyKey,
        UUID memberId,
        String qualification,
        String duties,
        @Nullable String phone) implements Command {}
