package nyc.icefree.proposals;

public enum ProposedPart {
    TIME,
    PLACE,
    ATTENDANCE,
    LINK,
    WORDS,
    INSTRUCTIONS,
    REACH,
    CO_HOSTS,
    RULE,
    KIND,
    /** Who sees the address, and when. */
    ADDRESS_SHOWN,
    /** Languages and access. */
    ACCESSIBILITY,
    /** Spots, questions and reminders. */
    RSVPS
}
