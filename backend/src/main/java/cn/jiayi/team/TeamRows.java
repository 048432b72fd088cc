package cn.jiayi.team;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TeamRows extends Repository<Team, UUID>, JpaSpecificationExecutor<Team> {

    @Query("""
            select member from TeamMember member
            where member.teamId in :teamIds
              and member.since <= :day and (member.until is null or member.until >= :day)
            order by member.teamId, member.leader desc, member.role, member.id
            """)
    List<TeamMember> members(Collection<UUID> teamIds, LocalDate day);

    /** Of all times, the earliest first; without whoever left on the first day. */
    @Query("""
            select member from TeamMember member
            where member.teamId in :teamIds and (member.until is null or member.until >= member.since)
            order by member.since, member.id
            """)
    List<TeamMember> membersOfAllTimes(Collection<UUID> teamIds);

    @Query("""
            select new cn.jiayi.team.LeadershipOf(team.id, leadership) from Team team join team.leaderships leadership
            where team.id in :teamIds
            """)
    List<LeadershipOf> leaderships(Collection<UUID> teamIds);

    /** Teams with the distance to the nearest of their areas; all without a distance where the place is not known. */
    @Query("""
            select new cn.jiayi.team.SquaredDistance(
                team.id,
                min(power((area.centre.latitude - :latitude) * :perLatitude, 2)
                    + power((area.centre.longitude - :longitude) * :perLongitude, 2)))
            from Team team
                left join Institution institution on institution.id = team.institutionId
                left join GridAssignment assignment on assignment.teamId = team.id and assignment.until is null
                left join GridArea area on area.id = assignment.gridAreaId
            where team.districtCode = :district and (team.closedOn is null or team.closedOn > :day)
              and (team.name like :pattern escape '!' or team.studio like :pattern escape '!'
                or institution.name like :pattern escape '!')
            group by team.id, team.name
            order by min(power((area.centre.latitude - :latitude) * :perLatitude, 2)
                + power((area.centre.longitude - :longitude) * :perLongitude, 2)) nulls last, team.name, team.id
            """)
    List<SquaredDistance> nearest(
            String district,
            @Nullable Double longitude,
            @Nullable Double latitude,
            double perLatitude,
            double perLongitude,
            String pattern,
            LocalDate day,
            Limit most);

    @Query("select member from TeamMember member where member.id in :ids")
    List<TeamMember> membersByIds(Collection<UUID> ids);

    /** Only for one whose scope was asked for before. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select team from Team team where team.id = :id")
    Optional<Team> lock(UUID id);

    default Set<UUID> visibleIds(Specification<Team> wanted) {
        return findBy(wanted, found -> found.as(IdOnly.class).all()).stream()
                .map(IdOnly::getId)
                .collect(Collectors.toSet());
    }

    /** So that what is locked afterwards is read then, and not before. */
    interface IdOnly {
        UUID getId();
    }

    @Query("select team.id from Team team where team.id = :id and team.closedOn is not null")
    Optional<UUID> closed(UUID id);

    @Modifying(flushAutomatically = true)
    @Query("""
            update Team team set team.signedHouseholds = team.signedHouseholds + 1
            where team.id = :id and team.signedHouseholds < :limit and team.closedOn is null
            """)
    int reserveOneHousehold(UUID id, int limit);

    @Modifying(flushAutomatically = true)
    @Query("""
            update Team team set team.signedHouseholds = team.signedHouseholds - :households
            where team.id = :id and team.signedHouseholds >= :households
            """)
    int releaseHouseholds(UUID id, int households);

    @Modifying(flushAutomatically = true)
    @Query("update Team team set team.signedHouseholds = team.signedHouseholds + :households where team.id = :id")
    int enterHouseholds(UUID id, int households);

    @Query("select team.signedHouseholds from Team team where team.id = :id")
    Optional<Integer> signedHouseholds(UUID id);
}
