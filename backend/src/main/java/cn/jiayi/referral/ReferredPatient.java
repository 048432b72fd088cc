package cn.jiayi.referral;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A patient whom a hospital has confirmed, for whoever decides about a visit there (trap 17).
 *
 * @param from the day of the appointment, or the first night
 * @param until the same day, or the last night
 */
public record ReferredPatient(
        UUID referralId, String number, UUID residentId, UUID hospitalId, LocalDate from, LocalDate until) {}
