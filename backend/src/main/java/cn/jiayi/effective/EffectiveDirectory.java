package cn.jiayi.effective;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Keyset;
import cn.jiayi.platform.Paging;
import cn.jiayi.statistics.Part;
import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was counted, in the actor's scope: the numbers, and who stands behind them. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class EffectiveDirectory {

    private static final int DAYS = 90;

    private final EffectiveBooks books;
    private final EffectiveDefinitionDirectory definitions;
    private final EffectiveNumbers numbers;
    private final EffectiveSubjects subjects;
    private final EffectivePersons persons;

    public Effective of(Actor actor, @Nullable EffectiveView asked) {
        String district = actor.district();
        EffectiveScope scope = EffectiveScope.of(actor);
        EffectiveBook book = books.of(district).orElse(null);
        LocalDate day = book == null ? null : book.day();
        EffectiveView view = scope.view(asked).orElse(null);
        List<EffectiveDay> days = numbers.days(district, scope.cut(), scope.subject(), DAYS);
        return new Effective(
                book,
                definitions.versions(district),
                scope.views(),
                view,
                total(days, day),
                view == null ? List.of() : subjects.rows(actor, view, counted(district, view, day)),
                days);
    }

    public Optional<EffectiveBook> book(Actor actor) {
        return books.of(actor.district());
    }

    /** A page of who was served, or was not, in the order of teams and households. */
    public Window<EffectivePerson> persons(Actor actor, EffectivePersonQuery query, Paging paging) {
        Specification<EffectivePerson> visible = EffectiveScope.of(actor).persons(actor, query.isNarrowed());
        return Keyset.page(persons, visible.and(wanted(query)), Sort.by("id"), paging);
    }

    private Map<UUID, Part> counted(String district, EffectiveView view, @Nullable LocalDate day) {
        return day == null ? Map.of() : numbers.on(district, view.cut(), day);
    }

    /** A subject that had nobody on the day has no row of it. */
    private static Part total(List<EffectiveDay> days, @Nullable LocalDate day) {
        return days.stream()
                .filter(each -> each.day().equals(day))
                .map(EffectiveDay::part)
                .findFirst()
                .orElse(Part.NONE);
    }

    private static Specification<EffectivePerson> wanted(EffectivePersonQuery asked) {
        return (person, query, cb) -> {
            List<Predicate> narrowing = new ArrayList<>();
            narrowing.add(cb.equal(person.get("isServed"), asked.isServed()));
            if (asked.townId() != null) {
                narrowing.add(cb.equal(person.get("townId"), asked.townId()));
            }
            if (asked.institutionId() != null) {
                narrowing.add(cb.equal(person.get("institutionId"), asked.institutionId()));
            }
            if (asked.teamId() != null) {
                narrowing.add(cb.equal(person.get("teamId"), asked.teamId()));
            }
            return cb.and(narrowing);
        };
    }
}
