package cn.jiayi.contract;

import cn.jiayi.notice.NoticeRecipient;
import cn.jiayi.notice.Notices;
import java.util.Map;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Tells whoever has to know or to act, in the transaction of the act. */
@Component
@RequiredArgsConstructor
class ContractNews {

    private final Notices notices;

    void requested(TerminationRequest request) {
        notices.tell(
                NoticeRecipient.institution(request.getInstitutionId()),
                ContractNotice.TERMINATION_REQUESTED,
                request.getContractId(),
                Map.of("name", request.getRequestedByName(), "answerBy", request.getAnswerBy()));
    }

    void accepted(TerminationRequest request) {
        notices.tell(
                NoticeRecipient.household(request.getHouseholdId()),
                ContractNotice.TERMINATION_ACCEPTED,
                request.getContractId(),
                Map.of("lastDay", Objects.requireNonNull(request.getEndsOn())));
    }

    void returned(TerminationRequest request) {
        notices.tell(
                NoticeRecipient.household(request.getHouseholdId()),
                ContractNotice.TERMINATION_RETURNED,
                request.getContractId(),
                Map.of("answer", Objects.requireNonNull(request.getAnswer())));
    }

    void terminated(Contract contract) {
        notices.tell(
                NoticeRecipient.household(contract.getHouseholdId()),
                ContractNotice.TERMINATED,
                contract.getId(),
                Map.of("lastDay", Objects.requireNonNull(contract.getEndsOn())));
    }
}
