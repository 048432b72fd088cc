package cn.jiayi.contract;

import java.util.UUID;

/** The contract that a household had in force on a day, and who had it then (trap 12). */
public record ContractOnDay(UUID contractId, UUID teamId, UUID institutionId) {}
