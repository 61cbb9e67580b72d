package nyc.icefree.rsvp.answers;

/** What a party wants to have put into its own calendar by mail, where a mail company reads along. */
public enum CalendarWish {
    NONE,
    /** When, and nothing else. */
    NEUTRAL,
    /** With title, place and page, as far as the party may know them. */
    FULL
}
