package cn.jiayi.effective.graphql;

import cn.jiayi.effective.EffectiveDefinitionChange;
import cn.jiayi.effective.EffectiveService;
import org.jspecify.annotations.Nullable;

record EffectiveDefinitionChangeInput(
        String idempotencyKey,
        int basedOnVersion,
        boolean countsVisits,
        boolean countsReferrals,
        int atLeast,
        @Nullable Integer months,
        boolean ownInstitutionOnly,
        String note) {

    EffectiveDefinitionChange command() {
        return new EffectiveDefinitionChange(
                idempotencyKey,
                basedOnVersion,
                new EffectiveService(countsVisits, countsReferrals, atLeast, months, ownInstitutionOnly),
                note.strip());
    }
}
