package cn.jiayi.roster;

import java.util.List;

/** A row that cannot be taken in, and why. */
public record RosterWrongRow(int number, List<RosterProblem> problems) {}
