package cn.jiayi.effective;

import cn.jiayi.platform.Actor;
import jakarta.persistence.criteria.Expression;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;

/**
 * Whose effective contracts somebody sees (trap 26): a team its own, the administrator the institution's, commission and supervisors
 * the district's.
 *
 * @param cut and subject: whose numbers stand on top
 * @param views by which they can be split
 */
record EffectiveScope(EffectiveCut cut, UUID subject, List<EffectiveView> views) {

    private static final UUID WHOLE = new UUID(0, 0);

    /** No team and no institution has it. */
    private static final UUID NOBODY = new UUID(0, 0);

    static EffectiveScope of(Actor actor) {
        return switch (actor.role()) {
            case COMMISSION, SUPERVISOR ->
                new EffectiveScope(EffectiveCut.DISTRICT, WHOLE, List.of(EffectiveView.values()));
            case INSTITUTION_ADMIN ->
                new EffectiveScope(EffectiveCut.INSTITUTION, own(actor.institutionId()), List.of(EffectiveView.TEAM));
            default -> new EffectiveScope(EffectiveCut.TEAM, own(actor.teamId()), List.of());
        };
    }

    private static UUID own(@Nullable UUID subject) {
        return Objects.requireNonNullElse(subject, NOBODY);
    }

    /** The split that is asked for, or else the first; empty where nothing is split. */
    Optional<EffectiveView> view(@Nullable EffectiveView asked) {
        return Optional.ofNullable(asked)
                .filter(views::contains)
                .or(() -> views.stream().findFirst());
    }

    /** @param isNarrowed whether a subject is asked for: then its index leads, and the district's must not tempt the optimizer */
    Specification<EffectivePerson> persons(Actor actor, boolean isNarrowed) {
        return (person, query, cb) -> switch (cut) {
            case DISTRICT -> {
                Expression<String> district = person.get("districtCode");
                yield cb.equal(isNarrowed ? cb.concat(district, "") : district, actor.district());
            }
            case TOWN -> cb.equal(person.get("townId"), subject);
            case INSTITUTION -> cb.equal(person.get("institutionId"), subject);
            case TEAM -> cb.equal(person.get("teamId"), subject);
        };
    }
}
