package cn.jiayi.platform;

/** What a use case is asked to do; a record. */
public interface Command {

    /** Chosen by the caller: the same key again gives the same answer and no second effect. */
    String idempotencyKey();
}
