package cn.jiayi.coverage;

/** By what the sums are split. */
public enum CoverageCut {
    DISTRICT("x'00000000000000000000000000000000'"),
    TOWN("town_id"),
    VILLAGE("village_id"),
    INSTITUTION("institution_id"),
    TEAM("team_id");

    private final String column;

    CoverageCut(String column) {
        this.column = column;
    }

    /** Whose part a change is, in SQL. */
    String column() {
        return column;
    }
}
