package cn.jiayi.team.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.team.DescribeMember;
import org.jspecify.annotations.Nullable;

record TeamMemberDescribeInput(
        String idempotencyKey,
        String memberId,
        String qualification,
        String duties,
        @Nullable String phone) {

    DescribeMember command() {
        return new DescribeMember(idempotencyKey, GlobalId.uuid("TeamMember", memberId), qualification, duties, phone);
    }
}
