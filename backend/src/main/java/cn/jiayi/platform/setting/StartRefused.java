package cn.jiayi.platform.setting;

/** The application cannot start as it stands: what is wrong, and what to do, in words for whoever runs it. */
public class StartRefused extends RuntimeException {

    private final String remedy;

    public StartRefused(String what, String remedy) {
        super(what);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
