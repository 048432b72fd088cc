package cn.jiayi.household;

/** A member as of a day, with the age on that day (trap 13). */
public record MemberAsOf(String name, Relation relation, int age) {}
