package cn.jiayi.hospital;

import java.util.UUID;

/** How many slots of each day are kept for a team. */
public record TeamQuota(UUID teamId, int count) {}
