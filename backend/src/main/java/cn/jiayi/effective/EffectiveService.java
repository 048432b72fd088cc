package cn.jiayi.effective;

import org.jspecify.annotations.Nullable;

/**
 * Which services make a contract effective for a person.
 *
 * @param countsReferrals those that the team makes
 * @param atLeast so many, within one contract
 * @param months the last so many; absent for the term of the contract so far
 * @param ownInstitutionOnly visits elsewhere do not count
 */
public record EffectiveService(
        boolean countsVisits,
        boolean countsReferrals,
        int atLeast,
        @Nullable Integer months,
        boolean ownInstitutionOnly) {

    static final int MOST_TIMES = 99;

    static final int MOST_MONTHS = 60;

    boolean isOfAnything() {
        return countsVisits || countsReferrals;
    }

    boolean isPossible() {
        return atLeast >= 1 && atLeast <= MOST_TIMES && (months == null || months >= 1 && months <= MOST_MONTHS);
    }
}
