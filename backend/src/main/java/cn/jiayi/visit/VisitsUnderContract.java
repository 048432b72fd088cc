package cn.jiayi.visit;

/**
 * Who was served by a visit under which contract and when, as a set of the database: for whoever counts a district in one statement. A
 * visit that was taken back is none, and one of a day on which the household was not signed belongs to no contract.
 */
public final class VisitsUnderContract {

    private VisitsUnderContract() {}

    /**
     * A select of {@code contract_id, resident_id, day}; wants the parameter {@code district}.
     *
     * @param ownOnly only at the institution with which the household was under contract on the day
     */
    public static String select(boolean ownOnly) {
        return """
                select visit.contract_id, visit.resident_id, visit.day
                from visit
                where visit.district_code = :district and visit.contract_id is not null and visit.cancelled_at is null
                """ + (ownOnly ? "and visit.institution_id = visit.home_institution_id\n" : "");
    }
}
