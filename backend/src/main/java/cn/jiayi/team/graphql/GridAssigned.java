package cn.jiayi.team.graphql;

import cn.jiayi.grid.GridArea;
import cn.jiayi.team.GridChange;
import cn.jiayi.team.Team;
import java.util.List;

record GridAssigned(GridChange change, List<GridArea> areas, List<Team> teams) implements GridAssignResult {}
