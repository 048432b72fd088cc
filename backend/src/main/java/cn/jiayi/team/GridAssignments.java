package cn.jiayi.team;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GridAssignments extends Repository<GridAssignment, UUID> {

    @Query("""
            select assignment from GridAssignment assignment
            where assignment.gridAreaId in :areaIds and assignment.until is null
            order by assignment.since, assignment.id
            """)
    List<GridAssignment> open(Collection<UUID> areaIds);

    /** Who is responsible for the areas of an institution, in one statement. */
    @Query("""
            select new cn.jiayi.team.GridHolder(assignment.gridAreaId, assignment.teamId, member.name)
            from GridAssignment assignment
                join GridArea area on area.id = assignment.gridAreaId
                left join TeamMember member on member.id = assignment.memberId
            where area.institutionId = :institutionId and assignment.until is null
            order by assignment.since, assignment.id
            """)
    List<GridHolder> holders(UUID institutionId);

    @Query("""
            select assignment.gridAreaId from GridAssignment assignment
            where assignment.memberId = :memberId and assignment.until is null
            """)
    Set<UUID> areasOfMember(UUID memberId);

    @Query("""
            select assignment.gridAreaId from GridAssignment assignment
            where assignment.teamId = :teamId and assignment.until is null
            """)
    Set<UUID> areasOfTeam(UUID teamId);

    List<GridAssignment> findByEndedById(UUID changeId);

    @Modifying(flushAutomatically = true)
    @Query("""
            update GridAssignment assignment set assignment.until = :at, assignment.endedById = :changeId
            where assignment.gridAreaId in :areaIds and assignment.until is null
            """)
    void end(Collection<UUID> areaIds, Instant at, UUID changeId);

    @Query("""
            select new cn.jiayi.team.AreaSum(assignment.teamId, sum(area.households), sum(area.population))
            from GridAssignment assignment join GridArea area on area.id = assignment.gridAreaId
            where assignment.teamId in :teamIds and assignment.until is null
            group by assignment.teamId
            """)
    List<AreaSum> sums(Collection<UUID> teamIds);
}
