package cn.jiayi.contract.graphql;

import cn.jiayi.agreement.Agreement;
import cn.jiayi.agreement.AgreementDirectory;
import cn.jiayi.agreement.AgreementPrinter;
import cn.jiayi.agreement.AgreementSeal;
import cn.jiayi.agreement.HandbookForm;
import cn.jiayi.agreement.HandbookForms;
import cn.jiayi.agreement.HandbookPrinter;
import cn.jiayi.agreement.PublicAgreement;
import cn.jiayi.contract.Contract;
import cn.jiayi.contract.ContractDirectory;
import cn.jiayi.contract.Handbooks;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.ExportedFile;
import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.platform.graphql.Only;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The papers of a contract: the agreement, on the screen, in print and to whoever holds a copy, and the handbook. */
@Controller
@RequiredArgsConstructor
class ContractPapers {

    private static final String PDF = "application/pdf";

    private final ContractDirectory contracts;
    private final AgreementDirectory agreements;
    private final AgreementPrinter agreementPrinter;
    private final Handbooks handbooks;
    private final HandbookForms forms;
    private final HandbookPrinter handbookPrinter;
    private final Clock clock;

    @BatchMapping
    Map<Contract, Agreement> agreement(List<Contract> sources) {
        Map<UUID, Agreement> found = agreements.ofContracts(
                sources.stream().map(Contract::getId).distinct().toList());
        return sources.stream()
                .filter(contract -> found.containsKey(contract.getId()))
                .collect(Collectors.toMap(Function.identity(), contract -> found.get(contract.getId())));
    }

    @SchemaMapping
    HandbookForm handbookForm(Contract contract) {
        return forms.of(contract.getDistrictCode());
    }

    @Only({
        Role.RESIDENT,
        Role.TEAM_MEMBER,
        Role.TEAM_LEADER,
        Role.VILLAGE_DOCTOR,
        Role.INSTITUTION_ADMIN,
        Role.COMMISSION,
        Role.SUPERVISOR
    })
    @QueryMapping
    @Nullable ExportedFile agreementFile(@Argument String contractId, Actor actor) {
        return find(contractId, actor)
                .map(contract ->
                        agreements.ofContracts(List.of(contract.getId())).get(contract.getId()))
                .filter(agreement -> agreement.seal() == AgreementSeal.GENUINE)
                .map(agreement -> ExportedFile.of(
                        "家庭医生签约服务协议-" + agreement.printedCheckCode() + ".pdf", PDF, agreementPrinter.print(agreement)))
                .orElse(null);
    }

    @Only({
        Role.RESIDENT,
        Role.TEAM_MEMBER,
        Role.TEAM_LEADER,
        Role.VILLAGE_DOCTOR,
        Role.INSTITUTION_ADMIN,
        Role.COMMISSION,
        Role.SUPERVISOR
    })
    @QueryMapping
    @Nullable ExportedFile handbookFile(@Argument String contractId, Actor actor) {
        return find(contractId, actor)
                .flatMap(contract -> handbooks.of(actor, contract))
                .map(handbook -> ExportedFile.of(
                        "家庭医生签约服务手册-" + handbook.household().number() + ".pdf", PDF, handbookPrinter.print(handbook)))
                .orElse(null);
    }

    @SchemaMapping
    boolean isInForce(PublicAgreement agreement) {
        return contracts
                .onPaper(agreement.contractId())
                .filter(contract -> contract.isInForceOn(LocalDate.now(clock)))
                .isPresent();
    }

    @SchemaMapping
    @Nullable LocalDate endsOn(PublicAgreement agreement) {
        return contracts
                .onPaper(agreement.contractId())
                .map(Contract::getEndsOn)
                .orElse(null);
    }

    private Optional<Contract> find(String contractId, Actor actor) {
        return contracts.find(actor, GlobalId.uuid("Contract", contractId));
    }
}
