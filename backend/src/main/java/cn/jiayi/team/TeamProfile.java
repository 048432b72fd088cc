package cn.jiayi.team;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A team as the public notice shows it (M07): whoever holds this may show all of it to anyone. */
public record TeamProfile(
        UUID teamId,
        TeamKind kind,
        String name,
        String studio,
        String phone,
        String institutionName,
        String institutionAddress,
        String placeName,
        @Nullable String tcmGuidance) {}
