package cn.jiayi.referral;

import cn.jiayi.platform.Command;
import java.util.UUID;

/** A referral whose offered slot is taken. */
public record AcceptOffer(String idempotencyKey, UUID referralId) implements Command {}
