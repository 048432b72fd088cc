package cn.jiayi.application.graphql;

import cn.jiayi.application.ApplicationWithdrawRefusal;

record ApplicationWithdrawRefused(ApplicationWithdrawRefusal reason, String message)
        implements ApplicationWithdrawResult {}
