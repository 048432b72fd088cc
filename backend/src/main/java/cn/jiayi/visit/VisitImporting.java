package cn.jiayi.visit;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.LostRace;
import cn.jiayi.platform.UseCase;
import cn.jiayi.visit.VisitCase.Asked;
import cn.jiayi.visit.VisitImportOutcome.Checked;
import cn.jiayi.visit.VisitImportOutcome.Refused;
import cn.jiayi.visit.VisitImportOutcome.Written;
import cn.jiayi.visit.VisitImportOutcome.Wrong;
import cn.jiayi.visit.VisitMatching.Matching;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import lombok.RequiredArgsConstructor;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Checks the visits of a file, and writes all of them or nothing; what stands already is no second visit (M22). */
@Service
@RequiredArgsConstructor
public class VisitImporting {

    static final int MOST_PROBLEMS = 200;

    private final VisitMatching matching;
    private final VisitDeciding deciding;
    private final VisitWriting writing;
    private final Visits visits;
    private final EntityManager entities;
    private final Clock clock;

    /** Nothing is written, but that somebody has looked. */
    @UseCase("visitImport.check")
    public VisitImportOutcome check(Actor actor, ImportVisits command) {
        Judged judged = judge(actor, command);
        return judged.problems().isEmpty() ? new Checked(judged.counts()) : wrong(judged);
    }

    @UseCase("visitImport.write")
    public VisitImportOutcome write(Actor actor, ImportVisits command) {
        Judged judged = judge(actor, command);
        if (!judged.problems().isEmpty()) {
            return wrong(judged);
        }
        if (judged.counts().fresh() == 0) {
            return new Written(null, judged.counts());
        }
        UUID place = Objects.requireNonNull(actor.institutionId());
        UUID id = Ids.next();
        Instant now = clock.instant();
        try {
            entities.persist(new VisitImport(
                    id, actor.district(), place, command.fileName(), actor.name(), now, judged.counts()));
            visits.flush();
            IntStream.range(0, judged.cases().size())
                    .forEach(i -> writing.write(
                            actor,
                            place,
                            judged.cases().get(i),
                            judged.departments().get(i),
                            id,
                            now));
            visits.flush();
        } catch (DataIntegrityViolationException somebodyElse) {
            throw new LostRace(new Refused(VisitUploadRefusal.CHANGED_MEANWHILE, 0));
        }
        return new Written(id, judged.counts());
    }

    private record Judged(
            List<VisitCase> cases, List<String> departments, VisitCounts counts, List<VisitProblem> problems) {}

    private Judged judge(Actor actor, ImportVisits command) {
        UUID place = Objects.requireNonNull(actor.institutionId());
        Matching matched = matching.match(actor.district(), place, command.lines());
        List<VisitCase> cases = matched.fresh().isEmpty()
                ? List.of()
                : deciding.decide(
                        actor.district(),
                        place,
                        matched.fresh().stream()
                                .map(each ->
                                        new Asked(each.person(), each.line().day()))
                                .toList());
        int without = (int) cases.stream()
                .filter(each -> !each.decision().ground().carriesBenefits())
                .count();
        VisitCounts counts = new VisitCounts(
                command.rows(),
                cases.size(),
                matched.alreadyThere().size(),
                matched.leftOut().size(),
                without);
        List<VisitProblem> problems = new ArrayList<>(command.problems());
        problems.addAll(matched.problems());
        if (!command.leaveOut()) {
            matched.leftOut().stream().map(VisitImporting::notRegistered).forEach(problems::add);
        }
        problems.sort(Comparator.comparingInt(VisitProblem::row));
        return new Judged(
                cases,
                matched.fresh().stream().map(each -> each.line().department()).toList(),
                counts,
                problems);
    }

    private static VisitProblem notRegistered(VisitLine line) {
        return VisitProblem.of(line.number(), VisitField.ID_NUMBER, VisitFault.NOT_REGISTERED);
    }

    private static Wrong wrong(Judged judged) {
        List<VisitProblem> first =
                judged.problems().stream().limit(MOST_PROBLEMS).toList();
        return new Wrong(judged.counts(), first, judged.problems().size() - first.size());
    }
}
