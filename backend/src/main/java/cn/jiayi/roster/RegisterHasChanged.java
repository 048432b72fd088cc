package cn.jiayi.roster;

/** The register says something else than at the check. */
class RegisterHasChanged extends RuntimeException {

    private static final long serialVersionUID = 1;

    RegisterHasChanged() {
        super(null, null, false, false);
    }
}
