package cn.jiayi.team;

import java.util.List;

/**
 * What a change of grid assignments would do.
 *
 * @param teams those that gain or lose by the changes against which nothing stands
 * @param problems what stands against the others; empty if all can be made
 */
public record GridPreview(List<TeamLoadChange> teams, List<AreaProblem> problems) {}
