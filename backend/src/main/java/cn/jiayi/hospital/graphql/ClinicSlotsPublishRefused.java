package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.ClinicSlotsPublishRefusal;

record ClinicSlotsPublishRefused(ClinicSlotsPublishRefusal reason, String message)
        implements ClinicSlotsPublishResult {}
