package cn.jiayi.team.graphql;

import cn.jiayi.team.TeamChangeRefusal;

record TeamChangeRefused(TeamChangeRefusal reason, String message) implements TeamChangeResult {}
