package cn.jiayi.household.graphql;

import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.household.HouseholdHistory;
import cn.jiayi.household.LifeOutcome;
import cn.jiayi.household.ResidentDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Answers every act alike: what was recorded and how the records are now, or why not. */
@Component
@RequiredArgsConstructor
class LifeAnswers {

    private final HouseholdHistory history;
    private final HouseholdDirectory households;
    private final ResidentDirectory residents;
    private final Messages messages;

    LifeResult of(Actor actor, LifeOutcome outcome, Locale locale) {
        return switch (outcome) {
            case LifeOutcome.Recorded done ->
                new LifeRecorded(
                        history.written(done),
                        households.find(actor, done.householdId()).orElse(null),
                        done.residentId() == null
                                ? null
                                : residents.find(actor, done.residentId()).orElse(null));
            case LifeOutcome.Refused refused ->
                new LifeRefused(refused.reason(), messages.say(refused.reason(), refused, locale));
        };
    }
}
