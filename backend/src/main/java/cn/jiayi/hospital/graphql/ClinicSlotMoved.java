package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.ClinicSlot;

record ClinicSlotMoved(ClinicSlot slot) implements ClinicSlotMoveResult {}
