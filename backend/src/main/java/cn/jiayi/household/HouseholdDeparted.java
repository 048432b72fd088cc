package cn.jiayi.household;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A household has left the district with all its members. Said in the transaction of the act: whoever listens decides in the same one.
 *
 * @param day the last one in the district
 */
public record HouseholdDeparted(UUID householdId, LocalDate day) {}
