package cn.jiayi.hospital;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.Getter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A schedule (出诊安排) from which slots are made, some weeks ahead (M23, M27). It never changes but in its last day: a change ends
 * it and begins a new one, so that what was made stays explained.
 */
@Entity
@Getter
public class ClinicSchedule {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    private String districtCode;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID hospitalId;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID departmentId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SlotKind kind;

    private String servedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Weekday> weekdays;

    private int startMinute;
    private int slotMinutes;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SlotQuota> quotas;

    private LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private int weeksAhead;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected ClinicSchedule() {}

    ClinicSchedule(Department department, SchedulePattern pattern) {
        this.id = Ids.next();
        this.districtCode = department.getDistrictCode();
        this.hospitalId = department.getHospitalId();
        this.departmentId = department.getId();
        this.kind = pattern.kind();
        this.servedBy = pattern.servedBy();
        this.weekdays = pattern.weekdays().stream().sorted().map(Weekday::of).toList();
        this.startMinute = pattern.startMinute();
        this.slotMinutes = pattern.slotMinutes();
        this.quotas = pattern.quotas();
        this.firstDay = pattern.firstDay();
        this.lastDay = pattern.lastDay();
        this.weeksAhead = pattern.weeksAhead();
    }

    /** @param day the first on which it does not take place any more; before its first day it never has */
    void endBefore(LocalDate day) {
        if (isOpenOn(day)) {
            this.lastDay = day.minusDays(1);
        }
    }

    boolean isOpenOn(LocalDate day) {
        return lastDay == null || !lastDay.isBefore(day);
    }

    public boolean isChangeableBy(Actor actor, LocalDate today) {
        return isOpenOn(today) && actor.is(Role.HOSPITAL_COORDINATOR) && hospitalId.equals(actor.institutionId());
    }

    public String getStartTime() {
        return time(startMinute);
    }

    public String getEndTime() {
        return time(pattern().endMinute());
    }

    SchedulePattern pattern() {
        return new SchedulePattern(
                kind,
                servedBy,
                weekdays.stream().map(Weekday::day).collect(Collectors.toSet()),
                getStartTime(),
                slotMinutes,
                quotas,
                firstDay,
                lastDay,
                weeksAhead);
    }

    private static String time(int minute) {
        return "%02d:%02d".formatted(minute / 60, minute % 60);
    }
}
