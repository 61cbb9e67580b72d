package nyc.icefree.rsvp.needs;

/** Age of a child in childcare: just enough to plan who cares for it. */
public enum AgeBand {
    UNDER_3,
    FROM_3_TO_5,
    FROM_6_TO_11,
    FROM_12
}
