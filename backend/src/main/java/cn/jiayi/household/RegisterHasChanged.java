package cn.jiayi.household;

/** The register says something else than when a roster was compared with it. */
public class RegisterHasChanged extends RuntimeException {

    private static final long serialVersionUID = 1;

    public RegisterHasChanged() {
        super(null, null, false, false);
    }
}
