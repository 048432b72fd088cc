package cn.jiayi.transfer.graphql;

import cn.jiayi.contract.Contract;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.platform.graphql.Only;
import cn.jiayi.transfer.Transfer;
import cn.jiayi.transfer.TransferDirectory;
import cn.jiayi.transfer.TransferOutcome;
import cn.jiayi.transfer.TransferPreview;
import cn.jiayi.transfer.Transferring;
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
class TransferController {

    private final Transferring transferring;
    private final TransferDirectory transfers;
    private final TransferProblems problems;

    @Only({Role.INSTITUTION_ADMIN, Role.COMMISSION, Role.SUPERVISOR})
    @QueryMapping
    Window<Contract> contractsWithoutTeam(Actor actor, Paging paging) {
        return transfers.withoutTeam(actor, paging);
    }

    @Only({Role.INSTITUTION_ADMIN, Role.COMMISSION, Role.SUPERVISOR})
    @QueryMapping
    Window<Transfer> transfers(Actor actor, Paging paging) {
        return transfers.list(actor, paging);
    }

    @Only(Role.INSTITUTION_ADMIN)
    @QueryMapping
    @Nullable TransferPreview teamClosingPreview(
            @Argument String teamId, @Argument @Nullable List<TransferTarget> targets, Actor actor) {
        return transfers
                .preview(actor, GlobalId.uuid("Team", teamId), TransferTarget.targets(targets))
                .orElse(null);
    }

    @Only(Role.INSTITUTION_ADMIN)
    @MutationMapping
    TransferResult teamClose(@Argument TeamCloseInput input, Actor actor, Locale locale) {
        return result(transferring.close(actor, input.command()), actor, locale);
    }

    @Only(Role.INSTITUTION_ADMIN)
    @MutationMapping
    TransferResult contractsTransfer(@Argument ContractsTransferInput input, Actor actor, Locale locale) {
        return result(transferring.move(actor, input.command()), actor, locale);
    }

    @Only(Role.INSTITUTION_ADMIN)
    @MutationMapping
    TransferResult transferUndo(@Argument TransferUndoInput input, Actor actor, Locale locale) {
        return result(transferring.undo(actor, input.command()), actor, locale);
    }

    private TransferResult result(TransferOutcome outcome, Actor actor, Locale locale) {
        return switch (outcome) {
            case TransferOutcome.Made made ->
                new TransferMade(transfers.find(actor, made.transferId()).orElseThrow());
            case TransferOutcome.Refused refused -> {
                List<TransferProblemInWords> inWords = problems.inWords(actor, refused.problems(), locale);
                yield new TransferRefused(refused.reason(), inWords.getFirst().message(), inWords);
            }
        };
    }
}
