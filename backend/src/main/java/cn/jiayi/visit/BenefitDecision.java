package cn.jiayi.visit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param referralId the referral that covers the visit; absent on every other ground */
record BenefitDecision(BenefitGround ground, @Nullable UUID referralId) {}
