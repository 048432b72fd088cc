package cn.jiayi.transfer.graphql;

import cn.jiayi.transfer.Transfer;

record TransferMade(Transfer transfer) implements TransferResult {}
