package cn.jiayi.team.graphql;

import cn.jiayi.team.Team;

record TeamChanged(Team team) implements TeamChangeResult {}
