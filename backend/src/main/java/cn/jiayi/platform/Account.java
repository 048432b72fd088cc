package cn.jiayi.platform;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an account may be: its one role, its district and the records that it stands for.
 *
 * @param subject the issuer's {@code sub}
 * @param district six digits (GB/T 2260)
 * @param institutionId the own institution or hospital
 */
public record Account(
        UUID subject,
        Role role,
        String name,
        String district,
        @Nullable UUID residentId,
        @Nullable UUID memberId,
        @Nullable UUID teamId,
        @Nullable UUID institutionId,
        @Nullable UUID placeId) {

    Actor actor() {
        return new Actor(subject, role, name, district, residentId, memberId, teamId, institutionId, placeId);
    }
}
