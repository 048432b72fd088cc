package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.ChangeDepartment;
import cn.jiayi.hospital.DepartmentNotice;
import cn.jiayi.platform.graphql.GlobalId;
import org.jspecify.annotations.Nullable;

record DepartmentChangeInput(
        String idempotencyKey,
        String departmentId,
        String name,
        String location,
        @Nullable String directions,
        @Nullable String bring) {

    ChangeDepartment command() {
        return new ChangeDepartment(
                idempotencyKey,
                GlobalId.uuid("Department", departmentId),
                new DepartmentNotice(name, location, directions, bring));
    }
}
