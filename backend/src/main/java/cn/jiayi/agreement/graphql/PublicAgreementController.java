package cn.jiayi.agreement.graphql;

import cn.jiayi.agreement.AgreementClauses;
import cn.jiayi.agreement.AgreementDirectory;
import cn.jiayi.agreement.ClausesDirectory;
import cn.jiayi.agreement.PublicAgreement;
import cn.jiayi.platform.graphql.Anyone;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** What anybody may ask without login. */
@Controller
@RequiredArgsConstructor
class PublicAgreementController {

    private final AgreementDirectory agreements;
    private final ClausesDirectory clauses;
    private final GuessLimit guesses;

    @Anyone
    @QueryMapping
    @Nullable PublicAgreement publicAgreement(
            @Argument String code, @ContextValue(required = false) @Nullable String callerAddress) {
        return guesses.guard(callerAddress, () -> agreements.check(code)).orElse(null);
    }

    @Anyone
    @QueryMapping
    @Nullable AgreementClauses agreementClauses(@Argument String districtCode) {
        return clauses.today(districtCode).orElse(null);
    }
}
