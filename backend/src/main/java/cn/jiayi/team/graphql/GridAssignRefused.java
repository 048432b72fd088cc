package cn.jiayi.team.graphql;

import cn.jiayi.team.GridAssignRefusal;
import java.util.List;

record GridAssignRefused(GridAssignRefusal reason, String message, List<GridAssignProblem> problems)
        implements GridAssignResult {}
