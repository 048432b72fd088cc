package cn.jiayi.statistics;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of whom something is counted; its id follows from what it is, so that two counts mean the same row. */
record SubjectKey(
        String district,
        Cut cut,
        @Nullable UUID hospitalId,
        @Nullable UUID institutionId,
        @Nullable UUID teamId) {

    UUID id() {
        String path = "jiayi:statistics:%s:%s:%s:%s:%s".formatted(district, cut, hospitalId, institutionId, teamId);
        return UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8));
    }

    static SubjectKey district(String district) {
        return new SubjectKey(district, Cut.DISTRICT, null, null, null);
    }

    static SubjectKey hospital(String district, UUID hospital) {
        return new SubjectKey(district, Cut.HOSPITAL, hospital, null, null);
    }

    static SubjectKey institution(String district, UUID institution) {
        return new SubjectKey(district, Cut.INSTITUTION, null, institution, null);
    }

    static SubjectKey team(String district, UUID institution, UUID team) {
        return new SubjectKey(district, Cut.TEAM, null, institution, team);
    }
}
