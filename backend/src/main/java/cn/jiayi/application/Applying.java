package cn.jiayi.application;

import cn.jiayi.agreement.Signature;
import cn.jiayi.contract.SigningProspects;
import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.LostRace;
import cn.jiayi.platform.UseCase;
import cn.jiayi.platform.Words;
import cn.jiayi.team.Team;
import cn.jiayi.team.TeamDirectory;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.hibernate.exception.ConstraintViolationException;
import org.springframework.stereotype.Service;

/** A household applies to a team of its own choice, and takes the application back (M13, M17). */
@Service
@RequiredArgsConstructor
public class Applying {

    private static final String ONE_OPEN = "one_open_application";

    private final HouseholdDirectory households;
    private final TeamDirectory teams;
    private final SigningProspects prospects;
    private final Applications applications;
    private final ApplicationDrafting drafting;
    private final ApplicationLapsing lapsing;
    private final ApplicationNews news;
    private final EntityManager entities;
    private final Clock clock;

    /** The rules decide first; that a household has one open application at most is decided by a unique key. */
    @UseCase("application.submit")
    public SubmitApplicationOutcome submit(Actor actor, SubmitApplication command) {
        Household household = households.own(actor).orElse(null);
        Team team = teams.byIds(List.of(command.teamId())).get(command.teamId());
        if (household == null || team == null || !team.getDistrictCode().equals(household.getDistrictCode())) {
            return new SubmitApplicationOutcome.Refused(ApplicationSubmitRefusal.NOT_FOUND, null);
        }
        Words message = Words.of(command.message());
        Signature signature = Signature.of(command.signature()).orElse(null);
        Optional<ApplicationSubmitRefusal> against = against(actor, household, team);
        if (against.isPresent()) {
            return new SubmitApplicationOutcome.Refused(against.get(), household.getId());
        }
        if (signature == null || message.areTooLong()) {
            return new SubmitApplicationOutcome.Refused(
                    signature == null
                            ? ApplicationSubmitRefusal.SIGNATURE_MISSING
                            : ApplicationSubmitRefusal.MESSAGE_TOO_LONG,
                    household.getId());
        }
        lapsing.lapseOver(household.getId());
        entities.flush(); // the old one no longer waits before the new one does
        Application application = new Application(drafting.draft(actor, household, signature, message), team);
        insert(application);
        news.submitted(application);
        return new SubmitApplicationOutcome.Submitted(application.getId());
    }

    @UseCase("application.withdraw")
    public WithdrawApplicationOutcome withdraw(Actor actor, WithdrawApplication command) {
        Household household = households.own(actor).orElse(null);
        Application application = household == null
                ? null
                : applications
                        .lockOfHousehold(command.applicationId(), household.getId())
                        .orElse(null);
        if (application == null) {
            return new WithdrawApplicationOutcome.Refused(ApplicationWithdrawRefusal.NOT_FOUND, null);
        }
        Optional<ApplicationWithdrawRefusal> against = ApplicationRules.againstWithdrawing(
                prospects.maySign(household, actor.residentId()), application.isOpenOn(today()));
        if (against.isPresent()) {
            return new WithdrawApplicationOutcome.Refused(against.get(), application.getId());
        }
        application.withdraw(clock.instant());
        news.withdrawn(application);
        return new WithdrawApplicationOutcome.Withdrawn(application.getId());
    }

    private Optional<ApplicationSubmitRefusal> against(Actor actor, Household household, Team team) {
        var signing =
                prospects.against(household, List.of(team), actor.residentId()).get(team.getId());
        return ApplicationRules.againstApplying(signing, applications.hasOpen(household.getId(), today())).stream()
                .findFirst();
    }

    private void insert(Application application) {
        try {
            entities.persist(application);
            entities.flush();
        } catch (ConstraintViolationException taken) {
            if (String.valueOf(taken.getConstraintName()).contains(ONE_OPEN)) {
                throw new LostRace(new SubmitApplicationOutcome.Refused(
                        ApplicationSubmitRefusal.ALREADY_APPLIED, application.getHouseholdId()));
            }
            throw taken;
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
