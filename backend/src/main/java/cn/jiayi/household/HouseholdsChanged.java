package cn.jiayi.household;

import java.util.Set;
import java.util.UUID;

/**
 * Where these households live, who belongs to them or who of them is in which key group has changed, on whatever day. Told in the
 * transaction of the change, for whoever keeps count.
 */
public record HouseholdsChanged(Set<UUID> householdIds) {}
