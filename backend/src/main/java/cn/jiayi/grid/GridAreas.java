package cn.jiayi.grid;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GridAreas extends Repository<GridArea, UUID>, JpaSpecificationExecutor<GridArea> {

    String OUTLINE = """
            select new cn.jiayi.grid.GridOutline(
                area.id, area.code, area.name, village.name, area.institutionId, area.boundary)
            from GridArea area join Place village on village.id = area.villageId
            """;

    @Modifying(flushAutomatically = true)
    @Query("""
            update GridArea area
            set area.assignmentVersion = area.assignmentVersion + 1, area.changedBy = :by, area.changedAt = :at
            where area.id = :id and area.assignmentVersion = :expected
            """)
    int changeResponsibility(UUID id, int expected, String by, Instant at);

    @Modifying(flushAutomatically = true)
    @Query("""
            update GridArea area
            set area.households = area.households + :households, area.population = area.population + :persons
            where area.id = :id
            """)
    int settle(UUID id, int households, int persons);

    @Query("select area.centre from GridArea area where area.id = :id")
    Optional<GridCentre> centre(UUID id);

    @Query("select area.centre from GridArea area where area.villageId = :villageId")
    List<GridCentre> centresOfVillage(UUID villageId);

    @Query("""
            select new cn.jiayi.grid.LastChange(area.id, area.assignmentVersion, area.changedBy, area.changedAt)
            from GridArea area where area.id in :ids
            """)
    List<LastChange> lastChanges(Collection<UUID> ids);

    @Query(OUTLINE + "where area.institutionId = :institutionId order by area.code")
    List<GridOutline> outlinesOfInstitution(UUID institutionId);

    @Query(OUTLINE + "where area.districtCode = :district order by area.code")
    List<GridOutline> outlinesOfDistrict(String district);

    @Query("""
            select new cn.jiayi.grid.GridPlot(
                area.id, area.code, area.name, village.name, area.boundary, area.centre, area.households,
                area.population, area.assignmentVersion, area.changedBy, area.changedAt)
            from GridArea area join Place village on village.id = area.villageId
            where area.institutionId = :institutionId order by area.code
            """)
    List<GridPlot> plots(UUID institutionId, Limit most);
}
