package cn.jiayi.roster;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RosterImports extends Repository<RosterImport, UUID>, JpaSpecificationExecutor<RosterImport> {

    RosterImport save(RosterImport roster);

    void delete(RosterImport roster);

    /** For the job that works on it. */
    @Query("select roster from RosterImport roster where roster.id = :id")
    Optional<RosterImport> find(UUID id);

    /** Only for one whose scope was asked for before, or for the job that works on it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select roster from RosterImport roster where roster.id = :id")
    Optional<RosterImport> lock(UUID id);

    /** Those whose rows nobody will ask for any more. */
    @Query("""
            select roster.id from RosterImport roster
            where roster.state = UPLOADING and roster.uploadedAt < :broken
               or roster.state in (UPLOADED, CHECKED) and roster.uploadedAt < :forgotten
            """)
    List<UUID> abandoned(Instant broken, Instant forgotten);
}
