package nyc.icefree.deliverability;

/** What was found of one record. Worded by {@code sender-finding.<value>}, with what to do. */
public enum SenderFinding {
    /** The name server did not answer, so that nothing is known. */
    NOT_ANSWERED(Verdict.UNKNOWN),

    SPF_FINE(Verdict.FINE),
    SPF_MISSING(Verdict.TO_MEND),
    /** More than one: receivers then take none (RFC 7208, section 4.5). */
    SPF_SEVERAL(Verdict.TO_MEND),
    /** Lets everybody send. */
    SPF_OPEN(Verdict.TO_MEND),
    /** Does not say what holds of all others. */
    SPF_UNDECIDED(Verdict.TO_MEND),
    /** More than ten further questions: receivers then give up (RFC 7208, section 4.6.4). */
    SPF_TOO_LONG(Verdict.TO_MEND),
    /** Leads to a domain that has no such record, or more than one (RFC 7208, section 5.2). */
    SPF_LEADS_NOWHERE(Verdict.TO_MEND),

    DKIM_FINE(Verdict.FINE),
    /** No selector is set, and no list of them can be asked for. */
    DKIM_NO_SELECTOR(Verdict.UNKNOWN),
    DKIM_MISSING(Verdict.TO_MEND),
    /** An empty key (RFC 6376, section 3.6.1). */
    DKIM_WITHDRAWN(Verdict.TO_MEND),
    /** Under 2048 bits (RFC 8301, section 3.2). */
    DKIM_SHORT(Verdict.TO_MEND),
    /** Marked as a trial, which receivers may treat as no signature. */
    DKIM_TESTING(Verdict.TO_MEND),
    DKIM_UNREADABLE(Verdict.TO_MEND),

    DMARC_FINE(Verdict.FINE),
    DMARC_MISSING(Verdict.TO_MEND),
    /** Asks for nothing to be done. */
    DMARC_WATCHES(Verdict.TO_MEND),
    /** More than one: receivers then take none. */
    DMARC_SEVERAL(Verdict.TO_MEND),
    /** Without a policy that can be read. */
    DMARC_UNREADABLE(Verdict.TO_MEND),

    REVERSE_FINE(Verdict.FINE),
    /** No mail server is set. */
    REVERSE_NO_SERVER(Verdict.UNKNOWN),
    /** The server stands in this house, and by which address it speaks to the world is not to be seen from here. */
    REVERSE_HERE(Verdict.UNKNOWN),
    REVERSE_NO_ADDRESS(Verdict.TO_MEND),
    REVERSE_MISSING(Verdict.TO_MEND),
    /** The name does not lead back. */
    REVERSE_OTHER(Verdict.TO_MEND);

    /** How good it is. */
    public enum Verdict {
        FINE,
        TO_MEND,
        UNKNOWN
    }

    private final Verdict verdict;

    SenderFinding(Verdict verdict) {
        this.verdict = verdict;
    }

    public Verdict verdict() {
        return verdict;
    }
}
