package cn.jiayi.grid;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GridAreas extends Repository<GridArea, UUID>, JpaSpecificationExecutor<GridArea> {

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update GridArea area
            set area.assignmentVersion = area.assignmentVersion + 1, area.changedBy = :by, area.changedAt = :at
            where area.id = :id and area.assignmentVersion = :expected
            """)
    int changeResponsibility(UUID id, int expected, String by, Instant at);
}
