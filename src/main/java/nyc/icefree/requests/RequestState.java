package nyc.icefree.requests;

/** The state of a request. Names are stored: add, never rename. */
public enum RequestState {
    NEW,
    ASKED,
    ANSWERED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN;

    public boolean isOpen() {
        return this == NEW || this == ASKED || this == ANSWERED;
    }
}
