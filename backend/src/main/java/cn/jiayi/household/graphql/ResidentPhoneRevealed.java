package cn.jiayi.household.graphql;

record ResidentPhoneRevealed(String phone) implements ResidentRevealPhoneResult {

    /** Never the number, wherever this is printed (trap 24). */
    @Override
    public String toString() {
        return "ResidentPhoneRevealed";
    }
}
