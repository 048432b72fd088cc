package cn.jiayi.team.graphql;

import cn.jiayi.team.TeamLoadChange;
import java.util.List;

record GridAssignmentPreview(List<TeamLoadChange> teams, List<GridAssignProblem> problems) {}
