package cn.jiayi.balance;

import java.util.UUID;

/** A team that areas can be given to, as the solver sees it. */
public record Crew(UUID id) {}
