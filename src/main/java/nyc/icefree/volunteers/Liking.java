package nyc.icefree.volunteers;

/** What somebody likes to do or does not mind: that it is not said means nothing, and what is avoided is never asked. */
public enum Liking {
    RALLIES,
    NEAR_POLICE,
    TALKING_TO_STRANGERS,
    SPEAKING_TO_MANY,
    FROM_HOME,
    AT_SHORT_NOTICE
}
