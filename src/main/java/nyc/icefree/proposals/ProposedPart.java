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
    RULE
}
