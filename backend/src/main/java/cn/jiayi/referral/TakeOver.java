package cn.jiayi.referral;

import cn.jiayi.platform.Command;
import java.time.LocalDate;
import java.util.UUID;

/** A patient to take over, with what the team will do and when it will first see them. */
public record TakeOver(String idempotencyKey, UUID downReferralId, String plan, LocalDate firstVisitOn)
        implements Command {}
