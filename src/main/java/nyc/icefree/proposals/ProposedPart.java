package nyc.icefree.proposals;

/** What a proposal would make another. */
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
    /** How people answer: places, questions, reminders. */
    RSVPS
}
