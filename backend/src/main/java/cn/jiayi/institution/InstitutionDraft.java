package cn.jiayi.institution;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An institution to found.
 *
 * @param placeId the town or street in which it stands
 * @param supervisedById absent for those that stand alone
 */
public record InstitutionDraft(
        UUID id,
        String districtCode,
        UUID placeId,
        InstitutionKind kind,
        String name,
        String address,
        String phone,
        @Nullable UUID supervisedById) {}
