package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.ClinicSlotMoveRefusal;

record ClinicSlotMoveRefused(ClinicSlotMoveRefusal reason, String message) implements ClinicSlotMoveResult {}
