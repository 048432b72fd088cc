package cn.jiayi.team;

import cn.jiayi.platform.Command;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member has a certificate, or a renewed one.
 *
 * @param validUntil the last day; absent for one that does not expire
 */
public record CertifyMember(
        String idempotencyKey,
        UUID memberId,
        String title,
        String certificate,
        LocalDate validFrom,
        @Nullable LocalDate validUntil)
        implements Command {}
