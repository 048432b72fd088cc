package cn.jiayi.household;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A resident has died (trap 8). Said in the transaction of the act: whoever listens decides in the same one.
 *
 * @param householdId where the resident lived
 * @param day of the death, which is the last day as a member
 */
public record ResidentDied(UUID residentId, UUID householdId, LocalDate day) {}
