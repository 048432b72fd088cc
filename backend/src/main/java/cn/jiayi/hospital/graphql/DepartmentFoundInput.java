package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.DepartmentNotice;
import cn.jiayi.hospital.FoundDepartment;
import org.jspecify.annotations.Nullable;

record DepartmentFoundInput(
        String idempotencyKey,
        String name,
        String location,
        @Nullable String directions,
        @Nullable String bring) {

    FoundDepartment command() {
        return new FoundDepartment(idempotencyKey, new DepartmentNotice(name, location, directions, bring));
    }
}
