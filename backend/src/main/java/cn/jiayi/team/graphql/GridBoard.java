package cn.jiayi.team.graphql;

import cn.jiayi.institution.Institution;
import cn.jiayi.team.Team;
import java.util.List;

/** An institution and the teams among which its grid areas are shared. */
record GridBoard(Institution institution, List<Team> teams) {}
