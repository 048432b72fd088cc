package cn.jiayi.roster;

import cn.jiayi.platform.PersonalData;
import java.nio.charset.StandardCharsets;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What rows of one household, and of one person, have in common, as digests of 32 bytes. */
@Component
@RequiredArgsConstructor
class RosterKeys {

    private final PersonalData personalData;

    /** The household's number says it; where there is none, the number of its head. */
    byte @Nullable [] ofHousehold(RosterLine line) {
        if (line.householdNumber() != null) {
            return RosterSpool.sha256().digest(line.householdNumber().getBytes(StandardCharsets.UTF_8));
        }
        return line.headIdNumber() == null ? null : personalData.index(line.headIdNumber());
    }

    byte @Nullable [] ofPerson(RosterLine line) {
        return line.idNumber() == null ? null : personalData.index(line.idNumber());
    }
}
