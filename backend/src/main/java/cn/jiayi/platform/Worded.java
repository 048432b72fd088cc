package cn.jiayi.platform;

/** Marks an enum whose constants people read. Each needs words in every language: {@code <Enum>.<CONSTANT>} in messages. */
public interface Worded {

    String name();
}
