package cn.jiayi.coverage;

/** @param lastMonth at the end of the month before */
public record SignedThen(Signed now, Signed lastMonth) {

    public static final SignedThen NEVER = new SignedThen(Signed.NOBODY, Signed.NOBODY);

    public SignedThen plus(SignedThen other) {
        return new SignedThen(now.plus(other.now), lastMonth.plus(other.lastMonth));
    }
}
