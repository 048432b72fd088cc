package cn.jiayi.platform.file;

/** There is no such file in the caller's scope. */
public class FileNotThere extends RuntimeException {

    private static final long serialVersionUID = 1;

    public FileNotThere() {
        super(null, null, false, false);
    }
}
