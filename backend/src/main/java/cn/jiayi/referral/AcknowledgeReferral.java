package cn.jiayi.referral;

import cn.jiayi.platform.Command;
import java.util.UUID;

/** A referral that ended without an appointment, and of which the team says that it knows. */
public record AcknowledgeReferral(String idempotencyKey, UUID referralId) implements Command {}
