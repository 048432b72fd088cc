package cn.jiayi.team.graphql;

import cn.jiayi.grid.GridArea;
import cn.jiayi.team.GridAssignRefusal;
import org.jspecify.annotations.Nullable;

record GridAssignProblem(String areaId, @Nullable GridArea area, GridAssignRefusal reason, String message) {}
