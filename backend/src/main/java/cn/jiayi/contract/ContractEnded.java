package cn.jiayi.contract;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A contract is no longer in force; told when its last day is over.
 *
 * @param eventId tells one telling from another: a listener that sees it twice counts once
 * @param townId where the household lived when it signed
 * @param persons that the contract covered
 * @param day the last in force
 */
public record ContractEnded(UUID eventId, UUID contractId, UUID townId, int persons, LocalDate day) {}
