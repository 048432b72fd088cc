package cn.jiayi.referral;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.Uuids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the work lists of referrals: all of them in one statement, each along an index of its own and never further than what is
 * shown. What stands on a list is decided in {@link ReferralWorkLists}.
 */
@Repository
@RequiredArgsConstructor
class ReferralWorkCounts {

    private static final String NOT_SENT_BACK =
            "not exists (select 1 from down_referral down where down.referral_id = referral.id)";

    private final JdbcClient jdbc;
    private final ReferralWorkLists lists;
    private final Clock clock;

    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    Counted of(Actor actor) {
        String owner = owner(actor);
        UUID own = own(actor);
        if (owner == null || own == null) {
            return Counted.NOTHING;
        }
        Instant now = clock.instant();
        Instant soon = lists.soon(actor, now);
        return jdbc.sql(statement(owner))
                .param("own", Uuids.bytes(own))
                .param("mine", ReferralWorkLists.answeredBy(actor).name())
                .param("now", utc(now))
                .param("soon", utc(soon))
                .param("lately", utc(lists.lately()))
                .param("today", utc(lists.today()))
                .query((row, number) -> counted(row, Duration.between(now, soon)))
                .single();
    }

    private static String statement(String owner) {
        return Arrays.stream(ReferralWorkKind.values())
                .map(kind ->
                        "(select count(*) from (select 1 from referral where %s = :own and %s limit %d) found) as %s"
                                .formatted(owner, where(kind), WorkCount.MOST + 1, kind))
                .collect(Collectors.joining(", ", "select ", ", " + next(owner, ":soon") + ", " + next(owner, ":now")));
    }

    private static String where(ReferralWorkKind kind) {
        return switch (kind) {
            case WAITING_FOR_ME -> "state = :mine and answer_by > :now";
            case LAPSING_SOON -> "state in ('WAITING', 'OFFERED') and answer_by > :now and answer_by <= :soon";
            case DECLINED, LAPSED, NO_SHOW -> "to_see = '" + kind + "'";
            case ARRIVAL_TO_NOTE ->
                "state = 'CONFIRMED' and expected_from > :lately and expected_from < :today and " + NOT_SENT_BACK;
            case NOT_SENT_BACK ->
                "state = 'DISCHARGED' and state_since > :lately and " + NOT_SENT_BACK
                        + " and not exists (select 1 from resident"
                        + " where resident.id = referral.resident_id and resident.died_on is not null)";
        };
    }

    /** The next time that ends after a moment. */
    private static String next(String owner, String after) {
        return "(select min(answer_by) from referral where %s = :own and state in ('WAITING', 'OFFERED') and answer_by > %s) as after_%s"
                .formatted(owner, after, after.substring(1));
    }

    private static Counted counted(ResultSet row, Duration ahead) throws SQLException {
        List<ReferralWorkCount> counts = Stream.of(ReferralWorkKind.values())
                .map(kind -> new ReferralWorkCount(kind, WorkCount.of(number(row, kind))))
                .toList();
        Optional<Instant> entersSoon = instant(row, "after_soon").map(end -> end.minus(ahead));
        Optional<Instant> ends = instant(row, "after_now");
        return new Counted(
                counts,
                Stream.of(entersSoon, ends)
                        .flatMap(Optional::stream)
                        .min(Instant::compareTo)
                        .orElse(null));
    }

    private static int number(ResultSet row, ReferralWorkKind kind) {
        try {
            return row.getInt(kind.name());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable String owner(Actor actor) {
        return switch (actor.role()) {
            case HOSPITAL_COORDINATOR -> "hospital_id";
            case INSTITUTION_ADMIN -> "institution_id";
            case TEAM_MEMBER, TEAM_LEADER, VILLAGE_DOCTOR -> "team_id";
            default -> null;
        };
    }

    private static @Nullable UUID own(Actor actor) {
        return actor.is(Role.HOSPITAL_COORDINATOR, Role.INSTITUTION_ADMIN) ? actor.institutionId() : actor.teamId();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDateTime.class))
                .map(utc -> utc.toInstant(ZoneOffset.UTC));
    }

    /** @param nextChangeAt when something begins to lapse soon, or its time ends; absent while nothing is open */
    record Counted(List<ReferralWorkCount> counts, @Nullable Instant nextChangeAt) {

        static final Counted NOTHING = new Counted(
                Stream.of(ReferralWorkKind.values())
                        .map(kind -> new ReferralWorkCount(kind, WorkCount.of(0)))
                        .toList(),
                null);
    }
}
