package cn.jiayi.platform;

/** A right is missing. What is out of scope is not denied but not there; this is for roles and accounts. */
public class AccessDenied extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Denial denial;
    private boolean audited;

    public AccessDenied(Denial denial) {
        super(denial.name(), null, false, false);
        this.denial = denial;
    }

    public Denial denial() {
        return denial;
    }

    public boolean isAudited() {
        return audited;
    }

    AccessDenied markAudited() {
        audited = true;
        return this;
    }
}
