package cn.jiayi.demo.data;

import cn.jiayi.contract.ContractEndReason;
import cn.jiayi.contract.ContractState;
import cn.jiayi.contract.ContractTerm;
import cn.jiayi.contract.SigningAuthority;
import cn.jiayi.contract.TerminationEffect;
import cn.jiayi.contract.TerminationReason;
import cn.jiayi.contract.TerminationRequestState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contract of a household with a team, and what became of it. */
final class Deal {

    final UUID id;
    final Home home;
    final Crew crew;
    final LocalDate signedOn;
    final Person signer;
    final SigningAuthority authority;
    final List<Person> members;
    final List<ContractTerm> terms;
    final List<Request> requests = new ArrayList<>();
    ContractState state;

    @Nullable LocalDate endsOn;

    @Nullable ContractEndReason endReason;

    @Nullable Handover handover;

    Deal(
            UUID id,
            Home home,
            Crew crew,
            LocalDate signedOn,
            Person signer,
            SigningAuthority authority,
            List<Person> members,
            List<ContractTerm> terms,
            ContractState state) {
        this.id = id;
        this.home = home;
        this.crew = crew;
        this.signedOn = signedOn;
        this.signer = signer;
        this.authority = authority;
        this.members = members;
        this.terms = terms;
        this.state = state;
    }

    record Request(
            UUID id,
            TerminationRequestState state,
            TerminationReason reason,
            @Nullable String note,
            TerminationEffect effect,
            Instant requestedAt,
            LocalDate answerBy,
            @Nullable String answeredBy,
            @Nullable Instant closedAt,
            @Nullable String answer,
            @Nullable LocalDate endsOn) {}

    void end(LocalDate lastDay, ContractEndReason reason) {
        this.endsOn = lastDay;
        this.endReason = reason;
    }

    /** Who had it before, until the day before. */
    record Handover(Crew from, LocalDate day) {}

    boolean isBinding() {
        return state.isBinding();
    }

    ContractTerm lastTerm() {
        return terms.getLast();
    }
}
