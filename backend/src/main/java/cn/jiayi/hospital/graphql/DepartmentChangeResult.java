package cn.jiayi.hospital.graphql;

sealed interface DepartmentChangeResult permits DepartmentChanged, DepartmentChangeRefused {}
