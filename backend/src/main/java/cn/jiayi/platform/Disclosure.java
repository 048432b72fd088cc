package cn.jiayi.platform;

/** An outcome that lets one personal datum be shown whole: the use case's own audit row is the record of it. */
public interface Disclosure extends Outcome {}
