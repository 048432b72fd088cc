package cn.jiayi.notice;

/** Which sort of record a notice is about. */
public enum NoticeSubject {
    HOUSEHOLD("Household"),
    TEAM("Team"),
    APPLICATION("Application"),
    CONTRACT("Contract"),
    RENEWAL("RenewalRun"),
    REFERRAL("Referral"),
    DOWN_REFERRAL("DownReferral");

    private final String type;

    NoticeSubject(String type) {
        this.type = type;
    }

    /** The record's type in the schema. */
    public String type() {
        return type;
    }
}
