package cn.jiayi.household.graphql;

import cn.jiayi.household.KeyGroup;
import cn.jiayi.household.PhoneRevealOutcome;
import cn.jiayi.household.PhoneRevealing;
import cn.jiayi.household.Resident;
import cn.jiayi.household.ResidentDirectory;
import cn.jiayi.household.ResidentRevealPhoneRefusal;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.Only;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class ResidentController {

    private final ResidentDirectory residents;
    private final PhoneRevealing revealing;
    private final Messages messages;
    private final Clock clock;

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR, Role.INSTITUTION_ADMIN})
    @MutationMapping
    ResidentRevealPhoneResult residentRevealPhone(
            @Argument ResidentRevealPhoneInput input, Actor actor, Locale locale) {
        return switch (revealing.reveal(actor, input.command())) {
            case PhoneRevealOutcome.Revealed revealed ->
                revealing
                        .phone(actor, revealed)
                        .<ResidentRevealPhoneResult>map(ResidentPhoneRevealed::new)
                        .orElseGet(() -> refused(ResidentRevealPhoneRefusal.NOT_FOUND, locale));
            case PhoneRevealOutcome.Refused refused -> refused(refused.reason(), locale);
        };
    }

    @SchemaMapping
    int age(Resident resident) {
        return resident.age(LocalDate.now(clock));
    }

    @SchemaMapping
    @Nullable String idNumberMasked(Resident resident) {
        return resident.getIdNumber() == null ? null : resident.getIdNumber().masked();
    }

    @SchemaMapping
    @Nullable String phoneMasked(Resident resident) {
        return resident.getPhone() == null ? null : resident.getPhone().masked();
    }

    @BatchMapping
    List<Set<KeyGroup>> keyGroups(List<Resident> sources) {
        Map<UUID, Set<KeyGroup>> groups = residents.keyGroupsOf(sources);
        return sources.stream().map(resident -> groups.get(resident.getId())).toList();
    }

    private ResidentRevealPhoneRefused refused(ResidentRevealPhoneRefusal reason, Locale locale) {
        return new ResidentRevealPhoneRefused(reason, messages.say(reason, locale));
    }
}
