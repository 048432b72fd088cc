package cn.jiayi.contract;

import java.time.LocalDate;
import java.util.UUID;

/** The contract that a household has in force, as far as somebody who wants to sign or end it has to know. */
record StandingContract(UUID id, UUID householdId, UUID teamId, LocalDate signedOn) {}
