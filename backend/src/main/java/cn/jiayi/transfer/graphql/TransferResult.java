package cn.jiayi.transfer.graphql;

sealed interface TransferResult permits TransferMade, TransferRefused {}
