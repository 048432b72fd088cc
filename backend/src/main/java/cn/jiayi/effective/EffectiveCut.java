package cn.jiayi.effective;

/** By what the numbers are split, and the whole. */
enum EffectiveCut {
    DISTRICT("x'00000000000000000000000000000000'"),
    TOWN("town_id"),
    INSTITUTION("institution_id"),
    TEAM("team_id");

    private final String column;

    EffectiveCut(String column) {
        this.column = column;
    }

    /** Whose part a person is, in SQL. */
    String column() {
        return column;
    }
}
