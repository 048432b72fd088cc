package cn.jiayi.ward;

import java.time.YearMonth;
import java.util.UUID;

/**
 * The nights of a hospital's wards in a month.
 *
 * @param kept beds × nights that were kept for family doctors, up to the last night that is over
 * @param used those of them in which a patient slept
 */
public record BedFigure(UUID hospitalId, YearMonth month, long kept, long used) {}
