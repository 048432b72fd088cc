package cn.jiayi.district;

import cn.jiayi.platform.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.Getter;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One version of a district's policy (M01). What was decided under it keeps its id (trap 12); no row is ever changed. */
@Getter
@Entity
@Immutable
public class DistrictPolicy {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    private String districtCode;

    /** Within the district, from 1. */
    private int version;

    /** The document that it comes from. */
    private String source;

    private LocalDate validFrom;

    /** The last day on which it is in force; absent while no end is set. */
    private @Nullable LocalDate validUntil;

    private int termYears;

    /** How long a household must have lived in the district, months; 0 where the policy does not ask. */
    private int residenceMonths;

    /** Absent where the policy does not say: then there is no advice and no warning. */
    private @Nullable Integer householdsAdvised;

    /** Absent where the policy does not say: then nothing is refused for it. */
    private @Nullable Integer householdsLimit;

    /** What a household pays itself for a contract year; absent where the policy does not say. */
    @Column(name = "resident_fee_fen")
    private @Nullable Money residentFee;

    /** For each person served in a year (trap 20); absent where the policy does not say. */
    @Column(name = "subsidy_per_person_fen")
    private @Nullable Money subsidyPerPerson;

    /** The least share of the public-health funds that goes into contracting; absent where the policy does not say. */
    private @Nullable BigDecimal contractingSharePercent;

    @Column(name = "is_one_plus_one")
    private boolean isOnePlusOne;

    private int terminationAnswerDays;

    /** Within how many days a team answers an application. */
    private int applicationAnswerDays;

    /** After how many days an unanswered application lapses. */
    private int applicationLapseDays;

    /** How many days before the end an institution has to say that it ends a contract. */
    private int noticeDays;

    private int referralAnswerHours;

    /** How long before its time ends a referral counts as lapsing soon. */
    private int referralSoonMinutes;

    /** Within how many minutes a hospital answers an urgent admission. */
    private int greenChannelMinutes;

    /** For how many days after its own day a referral covers visits to its hospital (trap 17). */
    private int referralValidDays;

    /** For how many days after it a visit can still be recorded. */
    private int visitRecordDays;

    private int slotReleaseDays;

    /** How many hours before it begins an unused slot goes back to the public. */
    private int slotPublicHours;

    private int undoMinutes;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CoverageTarget> targets;

    /** How tasks become whole persons, where a year has no rule of its own. */
    @Enumerated(EnumType.STRING)
    private TaskRounding taskRounding;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<TeamRole> requiredTeamRoles;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PolicyService> services;

    @SuppressWarnings("NullAway.Init")
    protected DistrictPolicy() {}

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    /** Whether outside the 1+1 combination benefits need a referral (M26). */
    public boolean isOnePlusOne() {
        return isOnePlusOne;
    }

    /** The rate that the policy asks for, percent; empty where it asks for none. */
    public Optional<BigDecimal> rateFor(CoverageGroup group) {
        return targets.stream()
                .filter(target -> target.group() == group)
                .map(CoverageTarget::ratePercent)
                .findFirst();
    }
}
