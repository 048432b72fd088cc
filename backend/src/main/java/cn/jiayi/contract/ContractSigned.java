package cn.jiayi.contract;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A household was signed.
 *
 * @param eventId tells one telling from another: a listener that sees it twice counts once
 * @param townId where the household lived on that day
 * @param persons that the contract covers
 * @param day the first in force
 */
public record ContractSigned(
        UUID eventId, UUID contractId, UUID householdId, UUID townId, int persons, LocalDate day) {}
