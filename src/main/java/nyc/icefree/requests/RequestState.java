package nyc.icefree.requests;

/** How far a request is. Names are kept in the database: add, never rename. */
public enum RequestState {
    NEW,
    /** The organization has asked back. */
    ASKED,
    /** The asker has answered. */
    ANSWERED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN;

    /** Nobody has decided yet. */
    public boolean isOpen() {
        return this == NEW || this == ASKED || this == ANSWERED;
    }
}
