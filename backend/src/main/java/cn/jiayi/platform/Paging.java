package cn.jiayi.platform;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.ScrollPosition;

/** Which page of a connection is asked for: keyset position and size (20 unless told, at most 100). */
public record Paging(ScrollPosition position, Limit limit) {

    public static final int DEFAULT_SIZE = 20;
    public static final int LARGEST_SIZE = 100;

    /** The first page of the usual size. */
    public static Paging first() {
        return first(DEFAULT_SIZE);
    }

    /** The first page of this size. */
    public static Paging first(int size) {
        return new Paging(ScrollPosition.keyset(), Limit.of(size));
    }
}
