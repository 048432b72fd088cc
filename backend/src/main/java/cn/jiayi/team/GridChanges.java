package cn.jiayi.team;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface GridChanges extends Repository<GridChange, UUID> {

    Optional<GridChange> findByIdAndMadeByAndInstitutionId(UUID id, UUID madeBy, UUID institutionId);

    /** Only for one whose scope was asked for before. */
    @Query("select made from GridChange made left join fetch made.versionsAfter where made.id = :id")
    Optional<GridChange> withAreas(UUID id);

    /** The last that was neither undone nor an undo. */
    @Query("""
            select made from GridChange made left join fetch made.versionsAfter
            where made.id = (
                select last.id from GridChange last
                where last.madeBy = :madeBy and last.institutionId = :institutionId
                  and last.undoneAt is null and last.undoesId is null
                order by last.madeAt desc, last.id desc limit 1)
            """)
    Optional<GridChange> last(UUID madeBy, UUID institutionId);
}
