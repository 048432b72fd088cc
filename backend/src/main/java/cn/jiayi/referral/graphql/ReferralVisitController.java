package cn.jiayi.referral.graphql;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.Only;
import cn.jiayi.referral.DownReferralDirectory;
import cn.jiayi.referral.Referral;
import cn.jiayi.referral.ReferralAct;
import cn.jiayi.referral.ReferralDeadlines;
import cn.jiayi.referral.ReferralVisiting;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class ReferralVisitController {

    private final ReferralVisiting visiting;
    private final ReferralResults results;
    private final ReferralDeadlines deadlines;
    private final DownReferralDirectory downReferrals;
    private final Clock clock;

    @Only(Role.HOSPITAL_COORDINATOR)
    @MutationMapping
    ReferralAnswerResult referralArrive(@Argument ReferralArriveInput input, Actor actor, Locale locale) {
        return results.of(visiting.arrive(actor, input.command()), actor, locale);
    }

    @Only(Role.HOSPITAL_COORDINATOR)
    @MutationMapping
    ReferralAnswerResult referralMarkNoShow(@Argument ReferralMarkNoShowInput input, Actor actor, Locale locale) {
        return results.of(visiting.markNoShow(actor, input.command()), actor, locale);
    }

    @Only(Role.HOSPITAL_COORDINATOR)
    @MutationMapping
    ReferralAnswerResult referralAdmit(@Argument ReferralAdmitInput input, Actor actor, Locale locale) {
        return results.of(visiting.admit(actor, input.command()), actor, locale);
    }

    @Only(Role.HOSPITAL_COORDINATOR)
    @MutationMapping
    ReferralAnswerResult referralDischarge(@Argument ReferralDischargeInput input, Actor actor, Locale locale) {
        return results.of(visiting.discharge(actor, input.command()), actor, locale);
    }

    @Only(Role.HOSPITAL_COORDINATOR)
    @MutationMapping
    ReferralAnswerResult referralCorrect(@Argument ReferralCorrectInput input, Actor actor, Locale locale) {
        return results.of(visiting.correct(actor, input.command()), actor, locale);
    }

    @Only(Role.HOSPITAL_COORDINATOR)
    @MutationMapping
    ReferralAnswerResult referralExtendStay(@Argument ReferralExtendStayInput input, Actor actor, Locale locale) {
        return results.of(visiting.extend(actor, input.command()), actor, locale);
    }

    @SchemaMapping
    boolean viewerCanExtend(Referral referral, @ContextValue Actor actor) {
        return referral.hasBed() && referral.isNotableBy(actor, ReferralAct.EXTEND, clock.instant());
    }

    @SchemaMapping
    boolean viewerCanArrive(Referral referral, @ContextValue Actor actor) {
        return referral.isNotableBy(actor, ReferralAct.ARRIVE, clock.instant());
    }

    @SchemaMapping
    boolean viewerCanAdmit(Referral referral, @ContextValue Actor actor) {
        return referral.isNotableBy(actor, ReferralAct.ADMIT, clock.instant());
    }

    @SchemaMapping
    boolean viewerCanDischarge(Referral referral, @ContextValue Actor actor) {
        return referral.isNotableBy(actor, ReferralAct.DISCHARGE, clock.instant());
    }

    @BatchMapping(typeName = "Referral", field = "viewerCanMarkNoShow")
    List<Boolean> viewerCanMarkNoShow(List<Referral> sources, @ContextValue Actor actor) {
        Set<Referral> open = notable(sources, actor, ReferralAct.MISS);
        return sources.stream().map(open::contains).toList();
    }

    /** Absent where the caller cannot. */
    @BatchMapping(typeName = "Referral", field = "viewerCanCorrectUntil")
    Map<Referral, Instant> viewerCanCorrectUntil(List<Referral> sources, @ContextValue Actor actor) {
        Instant now = clock.instant();
        Set<Referral> notable = notable(sources, actor, ReferralAct.CORRECT);
        Map<UUID, Instant> until = deadlines.corrections(notable);
        Map<Referral, Instant> open = new HashMap<>();
        notable.stream()
                .filter(each -> !now.isAfter(until.get(each.getId())))
                .forEach(each -> open.put(each, until.get(each.getId())));
        return open;
    }

    /** Of those whose patient was not sent back. */
    private Set<Referral> notable(List<Referral> sources, Actor actor, ReferralAct act) {
        Instant now = clock.instant();
        List<Referral> notable = sources.stream()
                .filter(each -> each.isNotableBy(actor, act, now))
                .toList();
        Set<UUID> sentBack =
                downReferrals.of(notable.stream().map(Referral::getId).toList()).keySet();
        return notable.stream().filter(each -> !sentBack.contains(each.getId())).collect(Collectors.toSet());
    }
}
