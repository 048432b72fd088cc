package cn.jiayi.team;

import java.util.UUID;

record LeadershipOf(UUID teamId, Leadership leadership) {}
