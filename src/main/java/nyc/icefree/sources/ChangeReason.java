package nyc.icefree.sources;

/** Why a change in a partner's calendar waits for a person. */
public enum ChangeReason {
    /** By more than a day. */
    MOVED_FAR,
    /** Within 24 hours of the start: people may be on their way. */
    PLACE_JUST_BEFORE
}
