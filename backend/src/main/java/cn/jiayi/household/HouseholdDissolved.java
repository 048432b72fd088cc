package cn.jiayi.household;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A household has no members left. Said in the transaction of the act: whoever listens decides in the same one.
 *
 * @param day the last one on which somebody belonged to it
 */
public record HouseholdDissolved(UUID householdId, LocalDate day) {}
