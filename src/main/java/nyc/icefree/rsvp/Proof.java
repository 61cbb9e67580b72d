package nyc.icefree.rsvp;

/** How an RSVP shows that a person sent it. Names are kept in the database: add, never rename. */
public enum Proof {
    NONE,
    /** Nothing, among so many others that a person must look at it. */
    DOUBTED,
    /** Its device did the proof of work, as a machine can too. */
    SHOWN,
    PERSON;

    public boolean isBare() {
        return this == NONE || this == DOUBTED;
    }
}
