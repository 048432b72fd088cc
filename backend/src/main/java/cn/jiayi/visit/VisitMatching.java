package cn.jiayi.visit;

import static cn.jiayi.visit.VisitFault.*;

import cn.jiayi.household.PeopleOverTime;
import cn.jiayi.household.PersonOverTime;
import cn.jiayi.platform.PersonalData;
import cn.jiayi.referral.ReferredPatient;
import cn.jiayi.referral.ReferredPatients;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares a file's rows with the register: who came, whether it is recorded already, and what is wrong. A file in a few statements. */
@Component
@RequiredArgsConstructor
class VisitMatching {

    private static final int AT_ONCE = 1_000;

    private final PeopleOverTime people;
    private final ReferredPatients referrals;
    private final PersonalData personalData;
    private final Visits visits;

    /** A row and who came. */
    record Matched(VisitLine line, PersonOverTime person) {}

    /** @param leftOut rows of people whom the register does not know */
    record Matching(
            List<Matched> fresh, List<VisitLine> alreadyThere, List<VisitLine> leftOut, List<VisitProblem> problems) {}

    Matching match(String district, UUID place, List<VisitLine> lines) {
        Matching all = new Matching(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Map<VisitKey, Integer> rowOf = new HashMap<>();
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            match(district, place, lines.subList(from, Math.min(from + AT_ONCE, lines.size())), rowOf, all);
        }
        return all;
    }

    private void match(
            String district, UUID place, List<VisitLine> lines, Map<VisitKey, Integer> rowOf, Matching into) {
        Map<ByteBuffer, PersonOverTime> known = known(district, lines);
        Set<UUID> ids = known.values().stream().map(PersonOverTime::id).collect(Collectors.toSet());
        Set<VisitKey> standing = standing(place, ids, lines);
        Map<UUID, List<ReferredPatient>> referred = referrals.to(place, ids);
        for (VisitLine line : lines) {
            PersonOverTime person = known.get(index(line));
            if (person == null) {
                into.leftOut().add(line);
                continue;
            }
            VisitProblem problem = problem(line, person, referred.getOrDefault(person.id(), List.of()), rowOf);
            if (problem != null) {
                into.problems().add(problem);
            } else if (standing.contains(VisitKey.of(person.id(), line.day(), line.department()))) {
                into.alreadyThere().add(line);
            } else {
                into.fresh().add(new Matched(line, person));
            }
        }
    }

    private static @Nullable VisitProblem problem(
            VisitLine line, PersonOverTime person, List<ReferredPatient> referred, Map<VisitKey, Integer> rowOf) {
        if (!person.name().equals(line.name())) {
            return VisitProblem.of(line.number(), VisitField.NAME, NAME_DIFFERS);
        }
        if (person.isDeadOn(line.day())) {
            return VisitProblem.of(line.number(), VisitField.DAY, HAS_DIED);
        }
        if (!line.referralNumber().isEmpty()
                && referred.stream().noneMatch(one -> one.number().equals(line.referralNumber()))) {
            return VisitProblem.of(line.number(), VisitField.REFERRAL_NUMBER, REFERRAL_UNKNOWN);
        }
        Integer other = rowOf.putIfAbsent(VisitKey.of(person.id(), line.day(), line.department()), line.number());
        return other == null
                ? null
                : new VisitProblem(line.number(), VisitField.ID_NUMBER, TWICE_IN_FILE, null, null, other);
    }

    private Map<ByteBuffer, PersonOverTime> known(String district, List<VisitLine> lines) {
        Set<ByteBuffer> indexes = new HashSet<>();
        lines.forEach(line -> indexes.add(index(line)));
        Map<ByteBuffer, PersonOverTime> known = new HashMap<>();
        people.identified(district, indexes.stream().map(ByteBuffer::array).toList())
                .forEach(person -> {
                    byte[] index = person.idNumberIndex();
                    if (index != null) {
                        known.put(ByteBuffer.wrap(index), person);
                    }
                });
        return known;
    }

    private ByteBuffer index(VisitLine line) {
        return ByteBuffer.wrap(personalData.index(line.idNumber()));
    }

    private Set<VisitKey> standing(UUID place, Set<UUID> residents, List<VisitLine> lines) {
        LocalDate first =
                lines.stream().map(VisitLine::day).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                lines.stream().map(VisitLine::day).max(LocalDate::compareTo).orElseThrow();
        return residents.isEmpty()
                ? Set.of()
                : visits.standing(place, residents, first, last).stream()
                        .map(VisitKey::of)
                        .collect(Collectors.toSet());
    }
}
