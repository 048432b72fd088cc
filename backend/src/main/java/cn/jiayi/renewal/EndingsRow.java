package cn.jiayi.renewal;

record EndingsRow(int year, int month, long contracts) {}
