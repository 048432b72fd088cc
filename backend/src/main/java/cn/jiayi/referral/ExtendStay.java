package cn.jiayi.referral;

import cn.jiayi.platform.Command;
import java.time.LocalDate;
import java.util.UUID;

/** An admitted patient who stays until another day than booked. */
public record ExtendStay(String idempotencyKey, UUID referralId, LocalDate lastNight) implements Command {}
