package cn.jiayi.application;

import cn.jiayi.agreement.Signature;
import cn.jiayi.contract.ContractConclusion;
import cn.jiayi.contract.ContractProposal;
import cn.jiayi.contract.DrawnSignatures;
import cn.jiayi.contract.SignContractOutcome;
import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.LostRace;
import cn.jiayi.platform.UseCase;
import cn.jiayi.platform.Words;
import cn.jiayi.team.Team;
import cn.jiayi.team.TeamDirectory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * A team answers an application. Accepting it is signing: the contract is in force the same moment, and one with another team gives
 * way to it (M13, M17). The application's row is locked before anything is decided and written after the teams' rows are locked: its
 * foreign key would share a lock on the team that two who accept cannot both raise.
 */
@Service
@RequiredArgsConstructor
public class ApplicationAnswering {

    private final Applications applications;
    private final TeamDirectory teams;
    private final HouseholdDirectory households;
    private final ContractConclusion conclusion;
    private final ApplicationNews news;
    private final Clock clock;

    @UseCase("application.accept")
    public AnswerApplicationOutcome accept(Actor actor, AcceptApplication command) {
        Team team = teams.own(actor).orElse(null);
        Application application = lock(team, command.applicationId()).orElse(null);
        if (team == null || application == null) {
            return AnswerApplicationOutcome.Refused.because(ApplicationAnswerRefusal.NOT_FOUND, null);
        }
        if (!application.isOpenOn(LocalDate.now(clock))) {
            return AnswerApplicationOutcome.Refused.because(ApplicationAnswerRefusal.NOT_OPEN, application.getId());
        }
        Signature drawn = Signature.of(command.signature()).orElse(null);
        if (drawn == null) {
            return AnswerApplicationOutcome.Refused.because(
                    ApplicationAnswerRefusal.SIGNATURE_MISSING, application.getId());
        }
        DrawnSignatures signatures = new DrawnSignatures(application.signature(), drawn, actor.name());
        Household household =
                households.byIds(List.of(application.getHouseholdId())).get(application.getHouseholdId());
        var proposal = new ContractProposal(household, team, application.getApplicantId(), true, signatures);
        return switch (conclusion.conclude(proposal)) {
            case SignContractOutcome.Signed signed -> {
                application.accept(actor.name(), signed.contractId(), clock.instant());
                news.accepted(application);
                yield new AnswerApplicationOutcome.Answered(application.getId(), signed.isTeamOverAdvised());
            }
            case SignContractOutcome.Refused refused ->
                throw new LostRace(new AnswerApplicationOutcome.Refused(
                        ApplicationAnswerRefusal.of(refused.reason()),
                        application.getId(),
                        refused.current(),
                        refused.limit()));
        };
    }

    @UseCase("application.decline")
    public AnswerApplicationOutcome decline(Actor actor, DeclineApplication command) {
        Application application =
                lock(teams.own(actor).orElse(null), command.applicationId()).orElse(null);
        if (application == null) {
            return AnswerApplicationOutcome.Refused.because(ApplicationAnswerRefusal.NOT_FOUND, null);
        }
        Words note = Words.of(command.note());
        Optional<ApplicationAnswerRefusal> against = application.isOpenOn(LocalDate.now(clock))
                ? ApplicationRules.againstDeclining(note)
                : Optional.of(ApplicationAnswerRefusal.NOT_OPEN);
        if (against.isPresent()) {
            return AnswerApplicationOutcome.Refused.because(against.get(), application.getId());
        }
        application.decline(actor.name(), Objects.requireNonNull(note.text()), clock.instant());
        news.declined(application);
        return new AnswerApplicationOutcome.Answered(application.getId(), false);
    }

    private Optional<Application> lock(@Nullable Team own, UUID id) {
        return own == null ? Optional.empty() : applications.lockOfTeam(id, own.getId());
    }
}
