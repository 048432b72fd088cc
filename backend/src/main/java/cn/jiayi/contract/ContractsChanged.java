package cn.jiayi.contract;

import java.util.Set;
import java.util.UUID;

/**
 * Until when contracts of these households are in force, or which team has them, has changed. Told in the transaction of the change,
 * for whoever keeps count; that a household has signed, {@link ContractSigned} tells.
 */
public record ContractsChanged(Set<UUID> householdIds) {}
