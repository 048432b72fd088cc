package cn.jiayi.renewal;

import cn.jiayi.contract.ContractTerm;
import cn.jiayi.notice.NoticeRecipient;
import cn.jiayi.notice.Notices;
import cn.jiayi.platform.LiveEvents;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells households, teams and institutions what becomes of terms, and whoever looks on how far a run has come. */
@Component
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
class RenewalNews {

    private final Notices notices;
    private final LiveEvents live;

    void remind(RenewalCase each) {
        if (each.obstacle().isPresent()) {
            tellHousehold(
                    each,
                    RenewalNotice.TERM_CANNOT_GO_ON,
                    Map.of(
                            "team",
                            each.team().getName(),
                            "phone",
                            each.team().getPhone(),
                            "lastDay",
                            each.term().lastDay()));
        } else {
            tellHousehold(
                    each,
                    RenewalNotice.TERM_ENDS_SOON,
                    Map.of(
                            "team",
                            each.team().getName(),
                            "years",
                            each.years(),
                            "lastDay",
                            each.term().lastDay()));
        }
    }

    void renewed(RenewalCase each, ContractTerm next) {
        tellHousehold(
                each,
                RenewalNotice.RENEWED,
                Map.of("team", each.team().getName(), "firstDay", next.firstDay(), "lastDay", next.lastDay()));
    }

    void expired(RenewalCase each) {
        tellHousehold(
                each,
                RenewalNotice.EXPIRED,
                Map.of(
                        "team",
                        each.team().getName(),
                        "phone",
                        each.team().getPhone(),
                        "lastDay",
                        each.term().lastDay()));
    }

    void toReconfirm(UUID runId, LeftToDo left) {
        notices.tell(
                NoticeRecipient.team(left.who()), RenewalNotice.TO_RECONFIRM, runId, Map.of("count", left.contracts()));
    }

    void toSolve(UUID runId, LeftToDo left) {
        notices.tell(
                NoticeRecipient.institution(left.who()),
                RenewalNotice.PROBLEMS_FOUND,
                runId,
                Map.of("count", left.contracts(), "lastDay", left.first()));
    }

    void progress(RenewalRun run) {
        live.publish(topic(run.getDistrictCode()), run.getId());
    }

    static String topic(String district) {
        return "renewal." + district;
    }

    private void tellHousehold(RenewalCase each, RenewalNotice kind, Map<String, ?> facts) {
        notices.tell(NoticeRecipient.household(each.contract().getHouseholdId()), kind, each.contractId(), facts);
    }
}
