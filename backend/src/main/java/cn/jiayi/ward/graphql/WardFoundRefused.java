package cn.jiayi.ward.graphql;

import cn.jiayi.ward.WardFoundRefusal;

record WardFoundRefused(WardFoundRefusal reason, String message) implements WardFoundResult {}
