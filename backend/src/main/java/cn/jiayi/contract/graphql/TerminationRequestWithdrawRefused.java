package cn.jiayi.contract.graphql;

import cn.jiayi.contract.TerminationRequestWithdrawRefusal;

record TerminationRequestWithdrawRefused(TerminationRequestWithdrawRefusal reason, String message)
        implements TerminationRequestWithdrawResult {}
