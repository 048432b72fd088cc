package cn.jiayi.renewal.graphql;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Messages;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.Only;
import cn.jiayi.renewal.ConfirmRenewalsOutcome;
import cn.jiayi.renewal.Renewal;
import cn.jiayi.renewal.RenewalConfirming;
import cn.jiayi.renewal.RenewalDirectory;
import cn.jiayi.renewal.RenewalSort;
import java.util.List;
import java.util.Locale;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class RenewalController {

    private final RenewalDirectory renewals;
    private final RenewalConfirming confirming;
    private final Messages messages;

    @Only({
        Role.TEAM_MEMBER,
        Role.TEAM_LEADER,
        Role.VILLAGE_DOCTOR,
        Role.INSTITUTION_ADMIN,
        Role.COMMISSION,
        Role.SUPERVISOR
    })
    @QueryMapping
    Window<Renewal> renewals(
            @Argument @Nullable RenewalFilter filter, @Argument RenewalSort sort, Paging paging, Actor actor) {
        return renewals.list(actor, filter == null ? null : filter.waitsFor(), sort, paging);
    }

    @Only({Role.RESIDENT, Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR})
    @MutationMapping
    RenewalsConfirmResult renewalsConfirm(@Argument RenewalsConfirmInput input, Actor actor, Locale locale) {
        return switch (confirming.confirm(actor, input.command())) {
            case ConfirmRenewalsOutcome.Confirmed done ->
                new RenewalsConfirmed(
                        List.copyOf(renewals.find(actor, input.ids()).values()));
            case ConfirmRenewalsOutcome.Refused refused ->
                new RenewalsConfirmRefused(refused.reason(), messages.say(refused.reason(), refused, locale));
        };
    }
}
