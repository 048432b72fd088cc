package cn.jiayi.household.graphql;

import cn.jiayi.household.Relation;
import cn.jiayi.platform.graphql.GlobalId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

record MemberRelationInput(String residentId, Relation relation) {

    /** Of one who is named twice the last relation counts. */
    static Map<UUID, Relation> relations(List<MemberRelationInput> members) {
        return members.stream()
                .collect(Collectors.toMap(
                        member -> GlobalId.uuid("Resident", member.residentId()),
                        MemberRelationInput::relation,
                        (one, last) -> last));
    }
}
