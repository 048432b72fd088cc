package cn.jiayi.agreement;

/** The text that is sealed, as JSON: what was signed, and by their fingerprint the clauses under which. */
record AgreementDocument(int clausesVersion, String clausesFingerprint, AgreementDraft agreement) {}
