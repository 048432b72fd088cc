package cn.jiayi.visit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it was made; none is ever rewritten.
 *
 * @param ordinal from 1
 * @param referralId the referral that covers the visit; absent on every other ground
 * @param policyId the version that it was decided under (trap 12)
 */
@Embeddable
public record VisitDecision(
        int ordinal,
        @Enumerated(EnumType.STRING) BenefitGround ground,

        @JdbcTypeCode(SqlTypes.BINARY) @Column(length = 16) @Nullable UUID referralId,

        @JdbcTypeCode(SqlTypes.BINARY) @Column(length = 16) UUID policyId,
        String decidedBy,
        Instant decidedAt) {}
