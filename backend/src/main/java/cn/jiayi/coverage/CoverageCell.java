package cn.jiayi.coverage;

import java.util.UUID;

/** For whom a household counts: where it lives, and who has its contract. */
record CoverageCell(UUID townId, UUID villageId, UUID institutionId, UUID teamId) {}
