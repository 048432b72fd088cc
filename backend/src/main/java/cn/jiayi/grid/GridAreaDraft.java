package cn.jiayi.grid;

import java.util.UUID;

/**
 * A grid area to draw.
 *
 * @param institutionId the primary institution that serves it
 * @param code unique within the district
 * @param boundary GeoJSON geometry, WGS 84, longitude first
 * @param population permanent residents, persons
 */
public record GridAreaDraft(
        UUID id,
        String districtCode,
        UUID villageId,
        UUID institutionId,
        String code,
        String name,
        String boundary,
        int population,
        int households) {}
