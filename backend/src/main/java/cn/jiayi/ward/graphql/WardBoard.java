package cn.jiayi.ward.graphql;

import cn.jiayi.ward.WardLine;
import java.time.LocalDate;
import java.util.List;

record WardBoard(LocalDate from, LocalDate until, List<WardLine> rows) {}
