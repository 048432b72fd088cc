package cn.jiayi.notice;

import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.platform.Actor;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** For whom somebody reads notices: residents for the household of today, staff for their team or institution. */
@Component
@RequiredArgsConstructor
class NoticeScope {

    private final HouseholdDirectory households;

    /** Empty for whoever is told nothing. */
    Optional<NoticeRecipient> of(Actor actor) {
        return switch (actor.role()) {
            case RESIDENT -> households.own(actor).map(Household::getId).map(NoticeRecipient::household);
            case TEAM_MEMBER, TEAM_LEADER, VILLAGE_DOCTOR ->
                Optional.ofNullable(actor.teamId()).map(NoticeRecipient::team);
            case INSTITUTION_ADMIN, HOSPITAL_COORDINATOR ->
                Optional.ofNullable(actor.institutionId()).map(NoticeRecipient::institution);
            default -> Optional.empty();
        };
    }
}
