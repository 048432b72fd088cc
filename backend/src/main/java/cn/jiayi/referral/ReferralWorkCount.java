package cn.jiayi.referral;

/** How many there are of one kind. */
public record ReferralWorkCount(ReferralWorkKind kind, WorkCount count) {}
