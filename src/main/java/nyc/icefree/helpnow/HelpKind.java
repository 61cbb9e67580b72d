package nyc.icefree.helpnow;

/** In the order in which they are shown. Names are kept in the database: add, never rename. */
public enum HelpKind {
    HOTLINE(3),
    EMERGENCY(1),
    LINK(5);

    private final int most;

    HelpKind(int most) {
        this.most = most;
    }

    /** Most entries in one language: few are found faster. */
    public int most() {
        return most;
    }
}
