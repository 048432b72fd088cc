package cn.jiayi.team;

import org.jspecify.annotations.Nullable;

/**
 * How full a team is: households, never persons (M05, trap 2).
 *
 * @param signedHouseholds with a contract in force
 * @param areaHouseholds that live in the team's grid areas
 * @param areaPopulation permanent residents of the team's grid areas, persons
 * @param advised absent where the policy does not say
 * @param limit absent where the policy does not say
 */
public record TeamLoad(
        int signedHouseholds,
        int areaHouseholds,
        int areaPopulation,
        @Nullable Integer advised,
        @Nullable Integer limit) {

    TeamLoad plus(int households, int population) {
        return new TeamLoad(signedHouseholds, areaHouseholds + households, areaPopulation + population, advised, limit);
    }

    /** 1000 is not over 1000 (trap 3). */
    public boolean isOverAdvised() {
        return advised != null && areaHouseholds > advised;
    }

    /** 1500 is not over 1500 (trap 3). */
    public boolean isOverLimit() {
        return limit != null && areaHouseholds > limit;
    }
}
