package cn.jiayi.hospital;

import java.util.UUID;

/**
 * A department to set up.
 *
 * @param ordinal its place in the hospital's own list
 */
public record DepartmentDraft(
        UUID id, String districtCode, UUID hospitalId, String name, String location, int ordinal) {}
