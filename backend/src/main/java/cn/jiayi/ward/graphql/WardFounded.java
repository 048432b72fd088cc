package cn.jiayi.ward.graphql;

import cn.jiayi.ward.Ward;

record WardFounded(Ward ward) implements WardFoundResult {}
