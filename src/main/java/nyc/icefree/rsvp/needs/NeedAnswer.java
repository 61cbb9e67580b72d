package nyc.icefree.rsvp.needs;

/** What the organizers say to a need. */
public enum NeedAnswer {
    OPEN,
    ARRANGED,
    NOT_POSSIBLE
}
