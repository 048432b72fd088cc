package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.ClinicSlot;
import java.util.List;

record ClinicSlotsPublished(int count, List<ClinicSlot> slots) implements ClinicSlotsPublishResult {}
