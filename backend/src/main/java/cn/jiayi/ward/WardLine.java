package cn.jiayi.ward;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ward with its nights.
 *
 * @param overstayed how many should have left by today
 * @param undoable its last change while it can be taken back; absent otherwise
 */
public record WardLine(
        Ward ward,
        List<WardNight> nights,
        int overstayed,
        @Nullable WardChange undoable) {}
