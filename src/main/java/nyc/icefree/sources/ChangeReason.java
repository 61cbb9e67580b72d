package nyc.icefree.sources;

/** Why a change in a partner's calendar waits for a person. */
public enum ChangeReason {
    /** By more than a day. */
    MOVED_FAR,
    /** Within 24 hours of the start: people may be on their way. */
    PLACE_JUST_BEFORE,
    /** Its words say where it is, or name its new place, although the address is hidden here. */
    TELLS_HIDDEN_PLACE,
    /** It stands with another partner's event, and the two no longer say the same time or place. */
    MERGED_DIFFERS,
    /** It stands with another partner's event that is still on, and is cancelled or gone from its own calendar. */
    MERGED_GONE,
    /** The other partner's event, with which it stands, is cancelled or taken back; its own calendar has it still. */
    MERGED_LEFT;

    /** Whoever accepts it publishes the event by itself again. */
    public boolean publishesAgain() {
        return this == MERGED_DIFFERS || this == MERGED_LEFT;
    }
}
