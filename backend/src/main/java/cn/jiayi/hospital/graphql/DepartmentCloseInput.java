package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.CloseDepartment;
import cn.jiayi.platform.graphql.GlobalId;

record DepartmentCloseInput(String idempotencyKey, String departmentId) {

    CloseDepartment command() {
        return new CloseDepartment(idempotencyKey, GlobalId.uuid("Department", departmentId));
    }
}
