package cn.jiayi.transfer.graphql;

import cn.jiayi.transfer.TransferRefusal;

record TransferProblemInWords(TransferRefusal reason, String message) {}
