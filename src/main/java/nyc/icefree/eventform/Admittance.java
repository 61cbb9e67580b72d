package nyc.icefree.eventform;

/** Rules for who may reserve spots at an event. Names are kept in the database: add, never rename. */
public enum Admittance {
    EVERYONE,
    /** People whom the organizers accept, and people with an invitation. */
    APPROVED,
    INVITED
}
