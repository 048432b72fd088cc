package cn.jiayi.notice;

import cn.jiayi.household.HouseholdDirectory;
import cn.jiayi.household.HouseholdMember;
import cn.jiayi.household.Resident;
import cn.jiayi.platform.PersonalData;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Sends what a household is told to its head's telephone too, where the district has set up a gateway. Each message is one audit row;
 * what the gateway does not take stays in the event registry and is sent again within minutes.
 */
@Component
@ConditionalOnProperty("jiayi.sms.url")
@RequiredArgsConstructor
class NoticeSending {

    private final NoticeRows notices;
    private final NoticeWords words;
    private final NoticeChannel channel;
    private final HouseholdDirectory households;
    private final PersonalData personalData;

    @ApplicationModuleListener
    void on(NoticeTold told) {
        Notice notice = notices.told(told.noticeId());
        if (notice.getRecipient().kind() == NoticeRecipient.Kind.HOUSEHOLD) {
            head(notice)
                    .ifPresent(head -> Optional.ofNullable(head.getPhone())
                            .map(phone -> personalData.revealToSend(phone, "resident", head.getId()))
                            .ifPresent(phone -> channel.send(phone, words.of(notice, Locale.CHINESE))));
        }
    }

    private Optional<Resident> head(Notice notice) {
        var household = notice.getRecipient().id();
        return Optional.ofNullable(households.headsOf(List.of(household)).get(household))
                .map(HouseholdMember::getResident)
                .filter(resident -> resident.getDiedOn() == null);
    }
}
