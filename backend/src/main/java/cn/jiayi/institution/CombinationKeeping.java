package cn.jiayi.institution;

import cn.jiayi.institution.CombinationOutcome.Done;
import cn.jiayi.institution.CombinationOutcome.Refused;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** The commission founds and ends 1+1 combinations (M26). The lock of the primary institution keeps the days of a pair apart. */
@Service
@RequiredArgsConstructor
public class CombinationKeeping {

    private final CombinationRows combinations;
    private final InstitutionRows institutions;
    private final Clock clock;

    @UseCase("combination.found")
    public CombinationOutcome found(Actor actor, FoundCombination command) {
        Institution primary =
                combinations.lockPrimary(command.primaryId(), actor.district()).orElse(null);
        Institution hospital = institutions
                .findByIdAndDistrictCode(command.hospitalId(), actor.district())
                .orElse(null);
        if (primary == null || hospital == null) {
            return Refused.because(CombinationRefusal.NOT_FOUND);
        }
        Optional<Refused> against = CombinationRules.against(
                        primary, hospital, command.firstDay(), command.lastDay(), LocalDate.now(clock))
                .or(() -> CombinationRules.againstOverlap(
                        combinations.ofPair(primary.getId(), hospital.getId()), command.firstDay(), command.lastDay()));
        if (against.isPresent()) {
            return against.get();
        }
        UUID id = Ids.next();
        combinations.save(new Combination(
                new CombinationDraft(
                        id, actor.district(), primary.getId(), hospital.getId(), command.firstDay(), command.lastDay()),
                actor.name(),
                clock.instant()));
        return new Done(id);
    }

    @UseCase("combination.end")
    public CombinationOutcome end(Actor actor, EndCombination command) {
        Combination known = combinations
                .findByIdAndDistrictCode(command.combinationId(), actor.district())
                .orElse(null);
        if (known == null) {
            return Refused.because(CombinationRefusal.NOT_FOUND);
        }
        combinations.lockPrimary(known.getPrimaryId(), actor.district());
        List<Combination> others = combinations.ofPair(known.getPrimaryId(), known.getHospitalId()).stream()
                .filter(other -> !other.getId().equals(known.getId()))
                .toList();
        Optional<Refused> against = CombinationRules.againstEnding(
                        known, command.lastDay(), command.reason(), LocalDate.now(clock))
                .or(() -> command.lastDay().isBefore(known.getValidFrom())
                        ? Optional.empty()
                        : CombinationRules.againstOverlap(others, known.getValidFrom(), command.lastDay()));
        if (against.isPresent()) {
            return against.get();
        }
        known.end(command.lastDay(), command.reason().strip(), actor.name(), clock.instant());
        return new Done(known.getId());
    }
}
