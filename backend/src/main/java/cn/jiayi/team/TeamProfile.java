package cn.jiayi.team;

import cn.jiayi.platform.Columns;
import java.util.List;
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
        @Nullable String tcmGuidance) {

    /** Of a statement by hand, which joins the team with its institution and its place. */
    public static final Columns<TeamProfile> COLUMNS = new Columns<>(
            List.of(
                    "team.id",
                    "team.kind",
                    "team.name",
                    "team.studio",
                    "team.phone",
                    "institution.name",
                    "institution.address",
                    "place.name",
                    "team.tcm_guidance"),
            row -> new TeamProfile(
                    row.id(),
                    row.one(TeamKind.class),
                    row.text(),
                    row.text(),
                    row.text(),
                    row.text(),
                    row.text(),
                    row.text(),
                    row.textOrNull()));
}
