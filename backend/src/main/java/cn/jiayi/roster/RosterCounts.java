package cn.jiayi.roster;

import jakarta.persistence.Embeddable;

/**
 * What taking the roster in would do, or has done: rows, each one person, and households.
 *
 * @param elsewhereRows people whom the register has in another household
 * @param undecidedRows those of them about whom nobody has decided
 */
@Embeddable
public record RosterCounts(
        int wrongRows,
        int newHouseholds,
        int newResidents,
        int changedRows,
        int sameRows,
        int elsewhereRows,
        int undecidedRows) {

    static final RosterCounts NOTHING = new RosterCounts(0, 0, 0, 0, 0, 0, 0);
}
