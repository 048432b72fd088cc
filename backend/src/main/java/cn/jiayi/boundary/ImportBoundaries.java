package cn.jiayi.boundary;

import cn.jiayi.platform.Command;
import java.util.List;

/**
 * A file of outlines to draw.
 *
 * @param undrawn features without a geometry: those are left as they are
 */
public record ImportBoundaries(String idempotencyKey, String fileName, List<DrawnFeature> features, int undrawn)
        implements Command {}
