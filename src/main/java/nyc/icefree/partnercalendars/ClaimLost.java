package nyc.icefree.partnercalendars;

/** Another node has claimed the calendar; this one must change nothing more. */
final class ClaimLost extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
