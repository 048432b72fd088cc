package cn.jiayi.hospital.graphql;

sealed interface ClinicSlotMoveResult permits ClinicSlotMoved, ClinicSlotMoveRefused {}
