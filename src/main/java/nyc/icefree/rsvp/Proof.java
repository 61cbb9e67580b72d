package nyc.icefree.rsvp;

/** What an answer brings to show that a person sends it. Names are kept in the database: add, never rename. */
public enum Proof {
    /** Nothing but itself. */
    NONE,
    /** Nothing, among so many like it that a person must look at it. */
    DOUBTED,
    /** Its device worked for it, which a machine does as well. */
    SHOWN,
    /** An organizer wrote it, or has looked at it. */
    PERSON;

    public boolean isBare() {
        return this == NONE || this == DOUBTED;
    }
}
