package cn.jiayi.renewal;

import cn.jiayi.contract.ContractTerm;
import cn.jiayi.notice.News;
import cn.jiayi.notice.NoticeRecipient;
import cn.jiayi.notice.Notices;
import cn.jiayi.platform.LiveEvents;
import java.util.Collection;
import java.util.HashMap;
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

    /** What households are told, in one go. */
    void tell(Collection<News> households) {
        notices.tell(households);
    }

    static News reminder(RenewalCase each) {
        return each.obstacle().isPresent()
                ? news(
                        each,
                        RenewalNotice.TERM_CANNOT_GO_ON,
                        Map.of(
                                "phone",
                                each.team().getPhone(),
                                "lastDay",
                                each.term().lastDay()))
                : news(
                        each,
                        RenewalNotice.TERM_ENDS_SOON,
                        Map.of("years", each.years(), "lastDay", each.term().lastDay()));
    }

    static News renewed(RenewalCase each, ContractTerm next) {
        return news(each, RenewalNotice.RENEWED, Map.of("firstDay", next.firstDay(), "lastDay", next.lastDay()));
    }

    static News expired(RenewalCase each) {
        return news(
                each,
                RenewalNotice.EXPIRED,
                Map.of("phone", each.team().getPhone(), "lastDay", each.term().lastDay()));
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

    private static News news(RenewalCase each, RenewalNotice kind, Map<String, ?> facts) {
        Map<String, Object> all = new HashMap<>(facts);
        all.put("team", each.team().getName());
        return new News(NoticeRecipient.household(each.contract().householdId()), kind, each.contractId(), all);
    }
}
