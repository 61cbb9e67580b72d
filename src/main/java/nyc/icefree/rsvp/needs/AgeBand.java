package nyc.icefree.rsvp.needs;

/** How old a child is who is to be cared for: just enough to know who cares for it, and with what. */
public enum AgeBand {
    UNDER_3,
    FROM_3_TO_5,
    FROM_6_TO_11,
    FROM_12
}
