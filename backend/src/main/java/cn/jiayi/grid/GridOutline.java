package cn.jiayi.grid;

import java.util.UUID;

/**
 * A grid area as it is drawn.
 *
 * @param village the name
 * @param boundary GeoJSON geometry
 */
public record GridOutline(UUID id, String code, String name, String village, UUID institutionId, String boundary) {}
