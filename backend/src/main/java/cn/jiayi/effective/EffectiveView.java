package cn.jiayi.effective;

/** By what the page of effective contracts is split. */
public enum EffectiveView {
    TOWN(EffectiveCut.TOWN),
    INSTITUTION(EffectiveCut.INSTITUTION),
    TEAM(EffectiveCut.TEAM);

    private final EffectiveCut cut;

    EffectiveView(EffectiveCut cut) {
        this.cut = cut;
    }

    EffectiveCut cut() {
        return cut;
    }
}
