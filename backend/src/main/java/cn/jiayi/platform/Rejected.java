package cn.jiayi.platform;

import java.util.Map;

/** A request that no screen of ours would send: not a business refusal, answered as an error with words. */
public class Rejected extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final RequestFault fault;
    private final transient Map<String, ?> facts;

    public Rejected(RequestFault fault, Map<String, ?> facts) {
        super(fault.name(), null, false, false);
        this.fault = fault;
        this.facts = facts;
    }

    public Rejected(RequestFault fault) {
        this(fault, Map.of());
    }

    public RequestFault fault() {
        return fault;
    }

    public Map<String, ?> facts() {
        return facts;
    }
}
