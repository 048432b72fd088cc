package cn.jiayi.demo.data;

/** A member of a household that the team has signed. */
record Patient(Deal deal, Person person) {}
