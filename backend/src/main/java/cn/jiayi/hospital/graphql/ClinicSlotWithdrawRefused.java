package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.ClinicSlotWithdrawRefusal;

record ClinicSlotWithdrawRefused(ClinicSlotWithdrawRefusal reason, String message)
        implements ClinicSlotWithdrawResult {}
