package cn.jiayi.contract;

import java.util.UUID;

/** With which team a household has its contract in force. */
record HouseholdTeam(UUID householdId, UUID teamId) {}
