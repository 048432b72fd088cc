package cn.jiayi.household;

import cn.jiayi.platform.IdNumber;
import cn.jiayi.platform.Phone;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A household to register with its members.
 *
 * @param number unique across the districts
 * @param residingSince since when it has lived in the district; the members count as members since then
 * @param marks key groups of the household as a whole (trap 5)
 */
public record HouseholdDraft(
        UUID id,
        String districtCode,
        UUID townId,
        UUID villageId,
        @Nullable UUID gridAreaId,
        UUID institutionId,
        String number,
        String address,
        LocalDate residingSince,
        List<Member> members,
        List<Mark> marks) {

    /**
     * A member.
     *
     * @param id of the resident
     * @param idNumber absent for a newborn without one
     * @param marks key groups of the person; those that follow from age are never among them
     */
    public record Member(
            UUID id,
            String name,
            Sex sex,
            LocalDate birthDate,
            @Nullable IdNumber idNumber,
            @Nullable Phone phone,
            Relation relation,
            List<Mark> marks) {}

    /** A key group, who says so, and since when. */
    public record Mark(KeyGroup group, String source, LocalDate since) {}
}
