package cn.jiayi.household;

import java.util.UUID;

/** In which household a resident lives, or lived. */
record Lodging(UUID residentId, UUID householdId) {}
