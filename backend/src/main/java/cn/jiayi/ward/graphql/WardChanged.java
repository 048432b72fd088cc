package cn.jiayi.ward.graphql;

import cn.jiayi.ward.Ward;
import cn.jiayi.ward.WardChange;
import org.jspecify.annotations.Nullable;

record WardChanged(Ward ward, int affected, @Nullable WardChange change) implements WardChangeResult {}
