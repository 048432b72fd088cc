package cn.jiayi.roster;

import java.util.List;

/** A row of the file, opened. */
record StagedRow(int number, List<String> cells, List<RosterProblem> problems) {

    /** Never what stands in it, wherever this is printed (trap 24). */
    @Override
    public String toString() {
        return "StagedRow " + number;
    }
}
