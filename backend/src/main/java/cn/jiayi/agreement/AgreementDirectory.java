package cn.jiayi.agreement;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads agreements, and holds each against its seal. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class AgreementDirectory {

    private final AgreementRows rows;
    private final ClausesDirectory clauses;
    private final AgreementText text;

    /** By contract, in two statements: part of contracts that are in scope already. One signed on paper has no entry. */
    public Map<UUID, Agreement> ofContracts(Collection<UUID> contractIds) {
        return contractIds.isEmpty() ? Map.of() : read(rows.findByContractIdIn(contractIds));
    }

    /** What anybody may ask by the code on the paper, typed as it may be; empty if there is none. */
    public Optional<PublicAgreement> check(String code) {
        return CheckCode.typed(code).flatMap(rows::findByCheckCode).stream()
                .flatMap(row -> read(List.of(row)).values().stream())
                .map(PublicAgreement::of)
                .findFirst();
    }

    private Map<UUID, Agreement> read(List<SealedAgreement> found) {
        Map<UUID, AgreementClauses> under = clauses.byIds(
                found.stream().map(SealedAgreement::getClausesId).distinct().toList());
        return found.stream()
                .map(each -> read(each, under.get(each.getClausesId())))
                .collect(Collectors.toMap(Agreement::contractId, Function.identity()));
    }

    private Agreement read(SealedAgreement row, AgreementClauses under) {
        return new Agreement(
                row.getContractId(),
                row.getCheckCode(),
                row.getSealedAt(),
                row.getFingerprint(),
                under,
                text.read(row, under));
    }
}
