package nyc.icefree.eventform;

/** Who may reserve places at an event. Names are kept in the database: add, never rename. */
public enum Admittance {
    EVERYONE,
    /** Whoever the organizers say yes to, and whoever has an invitation. */
    APPROVED,
    /** Whoever has an invitation. */
    INVITED
}
