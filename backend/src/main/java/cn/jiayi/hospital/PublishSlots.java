package cn.jiayi.hospital;

import cn.jiayi.platform.Command;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Slots of one doctor, or of one piece of equipment, to publish.
 *
 * @param startTime HH:MM in Asia/Shanghai, as it was typed
 * @param quotas the teams and institutions in the order in which their slots follow each other, on each day
 */
public record PublishSlots(
        String idempotencyKey,
        UUID departmentId,
        SlotKind kind,
        String servedBy,
        List<LocalDate> days,
        String startTime,
        int slotMinutes,
        List<SlotQuota> quotas)
        implements Command {

    public PublishSlots {
        servedBy = servedBy.strip();
        days = days.stream().distinct().sorted().toList();
        quotas = List.copyOf(quotas);
    }
}
