package cn.jiayi.household;

import java.util.UUID;

/** A resident who is in a key group through the household. */
record ReachedByMark(UUID residentId, KeyGroup group) {}
