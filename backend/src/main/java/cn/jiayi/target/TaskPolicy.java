package cn.jiayi.target;

import cn.jiayi.district.CoverageGroup;
import cn.jiayi.district.CoverageTarget;
import cn.jiayi.district.DistrictPolicy;
import cn.jiayi.district.TaskRounding;
import cn.jiayi.household.KeyGroup;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import lombok.Getter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** By which rates and which rounding a district's tasks of a year are worked out (M28). Never changed: a better one is a new version. */
@Getter
@Entity
public class TaskPolicy {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    private String districtCode;

    private int year;

    /** Within the year, from 1; 0 is what the district's policy says, and is never stored. */
    private int version;

    /** The document that it comes from. */
    private String source;

    /** Absent where the district's policy says so. */
    private @Nullable Instant setAt;

    private @Nullable String setBy;

    /** Absent where the district's policy asks for none. */
    private @Nullable BigDecimal urbanRatePercent;

    private @Nullable BigDecimal ruralRatePercent;

    @Enumerated(EnumType.STRING)
    private TaskRounding rounding;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<TaskGroupRate> groupRates;

    @SuppressWarnings("NullAway.Init")
    protected TaskPolicy() {}

    TaskPolicy(UUID id, String districtCode, int version, Instant setAt, String setBy, TaskPolicyChange change) {
        this.id = id;
        this.districtCode = districtCode;
        this.year = change.year();
        this.version = version;
        this.source = change.source();
        this.setAt = setAt;
        this.setBy = setBy;
        this.urbanRatePercent = change.urbanRatePercent();
        this.ruralRatePercent = change.ruralRatePercent();
        this.rounding = change.rounding();
        this.groupRates = change.groupRates();
    }

    private TaskPolicy(DistrictPolicy policy, int year) {
        this.id = policy.getId();
        this.districtCode = policy.getDistrictCode();
        this.year = year;
        this.source = policy.getSource();
        this.urbanRatePercent = policy.rateFor(CoverageGroup.URBAN_RESIDENTS).orElse(null);
        this.ruralRatePercent = policy.rateFor(CoverageGroup.RURAL_RESIDENTS).orElse(null);
        this.rounding = policy.getTaskRounding();
        this.groupRates =
                policy.getTargets().stream().flatMap(TaskPolicy::ofGroup).toList();
    }

    /** What a district's policy says of a year, before its commission has set anything else. */
    static TaskPolicy of(DistrictPolicy policy, int year) {
        return new TaskPolicy(policy, year);
    }

    private static Stream<TaskGroupRate> ofGroup(CoverageTarget target) {
        return switch (target.group()) {
            case URBAN_RESIDENTS, RURAL_RESIDENTS -> Stream.empty();
            case KEY_GROUPS -> Stream.of(new TaskGroupRate(null, target.ratePercent()));
            case REGISTERED_POOR -> Stream.of(new TaskGroupRate(KeyGroup.REGISTERED_POOR, target.ratePercent()));
            case SPECIAL_FAMILY_PLANNING ->
                Stream.of(new TaskGroupRate(KeyGroup.SPECIAL_FAMILY_PLANNING, target.ratePercent()));
        };
    }

    /** How many of those registered in a group have to be signed; empty where it has no rate. */
    Optional<Integer> task(@Nullable KeyGroup group, int registered) {
        return groupRates.stream()
                .filter(rate -> Objects.equals(rate.keyGroup(), group))
                .map(rate -> TaskRule.task(registered, rate.ratePercent(), rounding))
                .findFirst();
    }
}
