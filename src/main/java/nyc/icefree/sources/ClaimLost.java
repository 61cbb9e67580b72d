package nyc.icefree.sources;

/** Another node has the calendar now: whatever this one still meant to change of it is left alone. */
final class ClaimLost extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
