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
    ADDRESS_SHOWN,
    ACCESSIBILITY,
    /** Spots, questions and reminders. */
    RSVPS
}
