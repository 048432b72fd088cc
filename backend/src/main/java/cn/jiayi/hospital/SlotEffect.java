package cn.jiayi.hospital;

import java.util.List;

/**
 * Whom a change touches.
 *
 * @param free how many free slots would be taken back
 * @param takenCount how many are held or given
 * @param taken the first 100 of those
 */
public record SlotEffect(int free, int takenCount, List<ClinicSlot> taken) {}
