package nyc.icefree.rsvp.needs;

public enum NeedAnswer {
    OPEN,
    ARRANGED,
    NOT_POSSIBLE
}
