package nyc.icefree.sources;

/** Something a person asked of a source cannot be done, for a reason that they are told. */
public final class SourceRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public enum Reason {
        NAME_MISSING,
        KNOWN_ALREADY
    }

    private final Reason reason;

    SourceRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
