package cn.jiayi.ward;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WardChanges extends Repository<WardChange, UUID> {

    WardChange saveAndFlush(WardChange change);

    @Query("""
            select change from WardChange change
            where change.id = :id
              and exists (select 1 from Ward ward where ward.id = change.wardId and ward.hospitalId = :hospitalId)
            """)
    Optional<WardChange> find(UUID id, @Nullable UUID hospitalId);

    /** The last change of each of the wards that was not taken back, while it can be. */
    @Query("""
            select change from WardChange change
            where change.wardId in :wardIds and change.undoneAt is null and change.undoableUntil > :now
              and not exists (select 1 from WardChange later
                  where later.wardId = change.wardId and later.id > change.id and later.undoneAt is null)
            """)
    List<WardChange> undoable(Collection<UUID> wardIds, Instant now);
}
