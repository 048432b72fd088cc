package cn.jiayi.renewal.graphql;

import cn.jiayi.renewal.Renewal;
import java.util.List;

record RenewalsConfirmed(List<Renewal> renewals) implements RenewalsConfirmResult {}
