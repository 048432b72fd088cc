package cn.jiayi.referral;

/**
 * How long a work list is, up to where it is counted.
 *
 * @param isMore whether there are more than that
 */
public record WorkCount(int number, boolean isMore) {

    /** Up to here lists are counted; who has more knows enough. */
    public static final int MOST = 99;

    /** @param found of at most one more than is counted */
    static WorkCount of(int found) {
        return new WorkCount(Math.min(found, MOST), found > MOST);
    }

    WorkCount plus(WorkCount other) {
        int sum = number + other.number;
        return new WorkCount(Math.min(sum, MOST), isMore || other.isMore || sum > MOST);
    }
}
