package cn.jiayi.demo.data;

import cn.jiayi.district.Residence;
import lombok.RequiredArgsConstructor;

/** How much there is of everything for so many households. */
@RequiredArgsConstructor
enum Scale {
    /** To look at: much happens to few. */
    SAMPLE(300, 0, 0, 1) {
        @Override
        double coverage(Residence residence, boolean isLeading, Chance chance) {
            return isLeading ? 78 : chance.between(25.0, 70.0);
        }
    },

    /** As a district is: towns as full as its annex counts them, signed about as far as its policy asks for. */
    DISTRICT(190, 3.038_502_5, 16, 4) {
        @Override
        double coverage(Residence residence, boolean isLeading, Chance chance) {
            double asked = residence == Residence.URBAN ? 20 : 45;
            return asked * UNSIGNABLE * chance.between(0.85, 1.15);
        }
    };

    /** Some of those who would sign cannot: they have just moved in, or have lost their head. */
    private static final double UNSIGNABLE = 1.06;

    final int householdsPerArea;

    /** 1,215,401 people live in 400,000 households (Y, annex); 0 where families are as they come. */
    private final double personsPerHousehold;

    /** Besides the eight whose slots everybody sees, so many others have some, in turn. */
    final int otherTeamsADay;

    /** How many days of a past month each department kept slots on. */
    final int daysAMonth;

    abstract double coverage(Residence residence, boolean isLeading, Chance chance);

    boolean isWholeDistrict() {
        return this == DISTRICT;
    }

    int persons(int households) {
        return (int) Math.round(households * personsPerHousehold);
    }
}
