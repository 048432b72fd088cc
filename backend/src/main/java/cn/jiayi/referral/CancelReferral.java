package cn.jiayi.referral;

import cn.jiayi.platform.Command;
import java.util.UUID;

/** A referral to cancel, and why. */
public record CancelReferral(String idempotencyKey, UUID referralId, String note) implements Command {}
