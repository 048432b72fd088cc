package cn.jiayi.household;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ResidentMerges extends Repository<ResidentMerge, UUID> {

    Optional<ResidentMerge> findByDoubleIdAndUndoneOnIsNull(UUID doubleId);

    @Query("select member from HouseholdMember member where member.endedByMergeId = :mergeId")
    List<HouseholdMember> membersEndedBy(UUID mergeId);

    @Query("select mark from KeyGroupMark mark where mark.movedByMergeId = :mergeId")
    List<KeyGroupMark> marksMovedBy(UUID mergeId);
}
