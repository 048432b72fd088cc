package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.ClinicSlot;

record ClinicSlotWithdrawn(ClinicSlot slot) implements ClinicSlotWithdrawResult {}
