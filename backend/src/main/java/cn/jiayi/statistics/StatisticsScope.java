package cn.jiayi.statistics;

import cn.jiayi.platform.Actor;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Whose numbers somebody sees: the own ones, those of whom they work with, and of the own district for its commission. */
@Component
class StatisticsScope {

    /** The one whose numbers stand on top of the actor's page. */
    Specification<Subject> own(Actor actor) {
        return switch (actor.role()) {
            case TEAM_MEMBER, TEAM_LEADER, VILLAGE_DOCTOR -> of(Cut.TEAM, "teamId", actor.teamId());
            case INSTITUTION_ADMIN -> of(Cut.INSTITUTION, "institutionId", actor.institutionId());
            case HOSPITAL_COORDINATOR -> of(Cut.HOSPITAL, "hospitalId", actor.institutionId());
            case COMMISSION, SUPERVISOR -> ofDistrict(actor, Cut.DISTRICT);
            default -> nothing();
        };
    }

    /** Those into which the actor's numbers can be split; nothing where they cannot be split so. */
    Specification<Subject> splitBy(Actor actor, StatisticsSplit split) {
        if (!splits(actor).contains(split)) {
            return nothing();
        }
        return switch (actor.role()) {
            case TEAM_MEMBER, TEAM_LEADER, VILLAGE_DOCTOR -> of(Cut.HOSPITAL_OF_TEAM, "teamId", actor.teamId());
            case INSTITUTION_ADMIN -> of(Cut.TEAM, "institutionId", actor.institutionId());
            case HOSPITAL_COORDINATOR -> of(Cut.TEAM_OF_HOSPITAL, "hospitalId", actor.institutionId());
            case COMMISSION, SUPERVISOR -> ofDistrict(actor, Cut.valueOf(split.name()));
            default -> nothing();
        };
    }

    List<StatisticsSplit> splits(Actor actor) {
        return switch (actor.role()) {
            case TEAM_MEMBER, TEAM_LEADER, VILLAGE_DOCTOR -> List.of(StatisticsSplit.HOSPITAL);
            case INSTITUTION_ADMIN, HOSPITAL_COORDINATOR -> List.of(StatisticsSplit.TEAM);
            case COMMISSION, SUPERVISOR ->
                List.of(StatisticsSplit.HOSPITAL, StatisticsSplit.INSTITUTION, StatisticsSplit.TEAM);
            default -> List.of();
        };
    }

    private static Specification<Subject> of(Cut cut, String attribute, @Nullable UUID own) {
        return own == null
                ? nothing()
                : (subject, query, cb) ->
                        cb.and(cb.equal(subject.get("cut"), cut), cb.equal(subject.get(attribute), own));
    }

    private static Specification<Subject> ofDistrict(Actor actor, Cut cut) {
        return (subject, query, cb) ->
                cb.and(cb.equal(subject.get("districtCode"), actor.district()), cb.equal(subject.get("cut"), cut));
    }

    private static Specification<Subject> nothing() {
        return (subject, query, cb) -> cb.disjunction();
    }
}
