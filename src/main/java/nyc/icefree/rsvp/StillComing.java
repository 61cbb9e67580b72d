package nyc.icefree.rsvp;

/** What a party that was reminded said by its number, held against how many it was at that moment. */
public enum StillComing {
    ALL,
    FEWER,
    NOBODY,
    /** Than it has places for: nothing was changed. */
    MORE
}
