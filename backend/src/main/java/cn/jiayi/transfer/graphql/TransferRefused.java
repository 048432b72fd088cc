package cn.jiayi.transfer.graphql;

import cn.jiayi.transfer.TransferRefusal;
import java.util.List;

record TransferRefused(TransferRefusal reason, String message, List<TransferProblemInWords> problems)
        implements TransferResult {}
