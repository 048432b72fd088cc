package cn.jiayi.effective;

import cn.jiayi.statistics.Part;
import org.jspecify.annotations.Nullable;

/**
 * Of those under contract for one subject, how many were served.
 *
 * @param key a place's, institution's or team's global id
 * @param of the institution of a team; absent for others
 */
public record EffectiveRow(
        String key, String name, @Nullable String of, Part part) {}
