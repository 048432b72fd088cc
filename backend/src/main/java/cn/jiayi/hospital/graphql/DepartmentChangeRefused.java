package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.DepartmentChangeRefusal;

record DepartmentChangeRefused(DepartmentChangeRefusal reason, String message) implements DepartmentChangeResult {}
