package cn.jiayi.contract;

import cn.jiayi.agreement.Signature;
import java.util.Optional;

/**
 * What both sides drew on the screen.
 *
 * @param team of the one who signs for the team
 * @param doctor the name of the one who signs for the team
 */
public record DrawnSignatures(Signature household, Signature team, String doctor) {

    /** Empty while one of them is no signature. */
    static Optional<DrawnSignatures> of(String household, String team, String doctor) {
        return Signature.of(household)
                .flatMap(ofHousehold ->
                        Signature.of(team).map(ofTeam -> new DrawnSignatures(ofHousehold, ofTeam, doctor)));
    }
}
