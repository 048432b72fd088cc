package cn.jiayi.platform;

/** Marks an enum of refusal reasons. Every constant needs words in every language: {@code <Enum>.<CONSTANT>} in messages. */
public interface Reason {

    String name();
}
