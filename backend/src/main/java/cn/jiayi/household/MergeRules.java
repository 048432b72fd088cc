package cn.jiayi.household;

import cn.jiayi.platform.ProtectedIdNumber;
import java.util.Optional;

/** What stands against taking two records for one person (trap 8). */
final class MergeRules {

    private MergeRules() {}

    /** @param signsIn whether somebody signs in with the record that would be closed */
    static Optional<LifeRefusal> against(Resident kept, Resident twin, boolean isMerged, boolean signsIn) {
        boolean isClosedForAnother =
                twin.getDoubleOfId() != null && !twin.getDoubleOfId().equals(kept.getId());
        if (kept.getId().equals(twin.getId()) || kept.getDoubleOfId() != null || isClosedForAnother || isMerged) {
            return Optional.of(LifeRefusal.NOT_MERGEABLE);
        }
        ProtectedIdNumber one = kept.getIdNumber();
        ProtectedIdNumber other = twin.getIdNumber();
        if (one != null && other != null && !one.isSameAs(other)) {
            return Optional.of(LifeRefusal.NUMBERS_DIFFER);
        }
        return signsIn ? Optional.of(LifeRefusal.RECORD_SIGNS_IN) : Optional.empty();
    }
}
