package cn.jiayi.hospital;

import java.time.LocalDate;

/**
 * A day on which a schedule does not take place (停诊).
 *
 * @param isResumable whether it can be taken back: no slots had been made for it
 */
public record DayOff(LocalDate day, String reason, boolean isResumable) {}
