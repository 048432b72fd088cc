package cn.jiayi.team;

import java.util.UUID;

/** What lives in a team's grid areas: households, and permanent residents as persons. */
record AreaSum(UUID teamId, long households, long population) {}
