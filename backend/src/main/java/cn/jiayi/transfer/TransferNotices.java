package cn.jiayi.transfer;

import cn.jiayi.contract.ContractHandover;
import cn.jiayi.notice.NoticeRecipient;
import cn.jiayi.notice.Notices;
import cn.jiayi.team.Team;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Tells the households who looks after them now, and the team whom it looks after. */
@Component
@RequiredArgsConstructor
class TransferNotices {

    private final Notices notices;
    private final ContractHandover contracts;

    void moved(Team from, Team to, Collection<UUID> contractIds) {
        contracts
                .inForce(contractIds)
                .forEach(held -> notices.tell(
                        NoticeRecipient.household(held.householdId()),
                        TransferNotice.MOVED,
                        held.contractId(),
                        Map.of(
                                "from",
                                from.getName(),
                                "to",
                                to.getName(),
                                "phone",
                                to.getPhone(),
                                "studio",
                                to.getStudio())));
        notices.tell(
                NoticeRecipient.team(to.getId()),
                TransferNotice.RECEIVED,
                to.getId(),
                Map.of("from", from.getName(), "households", contractIds.size()));
    }
}
