package cn.jiayi.hospital.graphql;

sealed interface ClinicSlotsPublishResult permits ClinicSlotsPublished, ClinicSlotsPublishRefused {}
