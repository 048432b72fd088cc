package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.Department;

record DepartmentChanged(Department department) implements DepartmentChangeResult {}
