package cn.jiayi.household;

import cn.jiayi.platform.Command;
import java.util.UUID;

/** Shows a resident's telephone number whole. */
public record PhoneReveal(String idempotencyKey, UUID residentId, PhonePurpose purpose) implements Command {}
