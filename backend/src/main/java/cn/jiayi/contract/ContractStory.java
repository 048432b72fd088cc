package cn.jiayi.contract;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the life of a contract from what is kept of it, the first first: there is no second record that could disagree. */
public final class ContractStory {

    private final List<ContractEvent> events = new ArrayList<>();
    private final ZoneId zone;

    private ContractStory(ZoneId zone) {
        this.zone = zone;
    }

    public static List<ContractEvent> of(
            Contract contract,
            List<ContractTerm> terms,
            List<TerminationRequest> requests,
            @Nullable TerminationNotice notice,
            ZoneId zone) {
        ContractStory story = new ContractStory(zone);
        story.add(
                ContractEventKind.SIGNED,
                contract.getSignedOn(),
                contract.getSigner().name(),
                null);
        terms.stream()
                .filter(term -> term.number() > 1)
                .forEach(term -> story.add(ContractEventKind.RENEWED, term.firstDay(), null, null));
        requests.forEach(story::tell);
        if (notice != null) {
            LocalDate day = LocalDate.ofInstant(notice.getGivenAt(), zone);
            story.add(ContractEventKind.NOTICE_GIVEN, day, notice.getGivenByName(), notice.getNote());
        }
        if (contract.getEndsOn() != null) {
            story.add(ContractEventKind.ENDS, contract.getEndsOn(), null, null);
        }
        return story.events.stream()
                .sorted(Comparator.comparing(ContractEvent::day).thenComparing(ContractEvent::kind))
                .toList();
    }

    private void tell(TerminationRequest request) {
        LocalDate asked = LocalDate.ofInstant(request.getRequestedAt(), zone);
        add(ContractEventKind.TERMINATION_REQUESTED, asked, request.getRequestedByName(), request.getNote());
        if (request.getClosedAt() != null) {
            LocalDate closed = LocalDate.ofInstant(request.getClosedAt(), zone);
            add(closing(request.getState()), closed, request.getAnsweredByName(), request.getAnswer());
        }
    }

    private static ContractEventKind closing(TerminationRequestState state) {
        return switch (state) {
            case OPEN -> throw new IllegalStateException("an open request is not closed");
            case WITHDRAWN -> ContractEventKind.TERMINATION_WITHDRAWN;
            case ACCEPTED -> ContractEventKind.TERMINATION_ACCEPTED;
            case RETURNED -> ContractEventKind.TERMINATION_RETURNED;
            case OVERTAKEN -> ContractEventKind.TERMINATION_OVERTAKEN;
        };
    }

    private void add(ContractEventKind kind, LocalDate day, @Nullable String by, @Nullable String note) {
        events.add(new ContractEvent(kind, day, by, note));
    }
}
