package cn.jiayi.hospital.graphql;

sealed interface ClinicSlotWithdrawResult permits ClinicSlotWithdrawn, ClinicSlotWithdrawRefused {}
