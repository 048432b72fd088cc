package cn.jiayi.hospital;

/** Who has a slot, in words for the hospital: the referral's number and the team that sent it. */
public record SlotHolder(String number, String team) {}
