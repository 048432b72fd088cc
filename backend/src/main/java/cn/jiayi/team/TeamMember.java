package cn.jiayi.team;

import cn.jiayi.district.TeamRole;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import lombok.Getter;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Somebody who works in a team, as the public notice shows them (M04, M07); the telephone is the one at work. */
@Entity
@Getter
public class TeamMember {

    @Id
    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID id;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 16)
    private UUID teamId;

    private String name;

    @Enumerated(EnumType.STRING)
    private TeamRole role;

    @Column(name = "is_leader")
    private boolean leader;

    private String qualification;
    private String duties;
    private @Nullable String phone;
    private LocalDate since;

    /** The last day; absent while no end is set. */
    private @Nullable LocalDate until;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected TeamMember() {}

    TeamMember(TeamDraft.Member draft, UUID teamId) {
        this.id = draft.id();
        this.teamId = teamId;
        this.name = draft.name();
        this.role = draft.role();
        this.leader = draft.isLeader();
        this.qualification = draft.qualification();
        this.duties = draft.duties();
        this.phone = draft.phone();
        this.since = draft.since();
    }

    boolean worksOn(LocalDate day) {
        return !day.isBefore(since) && (until == null || !day.isAfter(until));
    }

    void describe(String qualification, String duties, @Nullable String phone) {
        this.qualification = qualification.strip();
        this.duties = duties.strip();
        this.phone = phone;
    }

    void lead(boolean leads) {
        this.leader = leads;
    }

    /** @param day the first without the member */
    void leave(LocalDate day) {
        this.until = day.minusDays(1);
        this.leader = false;
    }
}
