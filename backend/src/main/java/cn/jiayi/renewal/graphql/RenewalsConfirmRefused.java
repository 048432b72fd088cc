package cn.jiayi.renewal.graphql;

import cn.jiayi.renewal.RenewalsConfirmRefusal;

record RenewalsConfirmRefused(RenewalsConfirmRefusal reason, String message) implements RenewalsConfirmResult {}
