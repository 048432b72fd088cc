package cn.jiayi.balance;

/**
 * What a team would have, as sums: so that one area more or less is one addition, and the way needs no list of areas.
 *
 * @param east sum of metres × households
 * @param north sum of metres × households
 * @param squares sum of square metres from the middle of the ground × households
 */
public record Share(long households, double east, double north, double squares) {

    static final Share NOTHING = new Share(0, 0, 0, 0);

    static Share of(Plot plot) {
        // an area where nobody lives still has to be reached
        int weight = Math.max(1, plot.getHouseholds());
        double squares = plot.getEast() * plot.getEast() + plot.getNorth() * plot.getNorth();
        return new Share(plot.getHouseholds(), weight * plot.getEast(), weight * plot.getNorth(), weight * squares);
    }

    Share plus(Share other) {
        return new Share(
                households + other.households, east + other.east, north + other.north, squares + other.squares);
    }

    Share minus(Share other) {
        return new Share(
                households - other.households, east - other.east, north - other.north, squares - other.squares);
    }

    /** Square metres between each household's area and the middle of all areas of the team, added up (Steiner's theorem). */
    double spread() {
        long weight = Math.max(1, households);
        return Math.max(0, squares - (east * east + north * north) / weight);
    }
}
