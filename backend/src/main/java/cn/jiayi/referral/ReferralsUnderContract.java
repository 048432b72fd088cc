package cn.jiayi.referral;

/**
 * Whom teams have referred under which contract and when, as a set of the database: for whoever counts a district in one statement. A
 * referral that was cancelled is none; one that no hospital took was the team's service all the same.
 */
public final class ReferralsUnderContract {

    private ReferralsUnderContract() {}

    /** A select of {@code contract_id, resident_id, day}; wants the parameter {@code district}. */
    public static String select() {
        return """
                select referral.contract_id, referral.resident_id, date(timestampadd(hour, 8, referral.created_at)) day
                from referral
                where referral.district_code = :district and referral.state <> 'CANCELLED'
                """;
    }
}
