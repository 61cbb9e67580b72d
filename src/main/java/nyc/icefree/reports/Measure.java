package nyc.icefree.reports;

/**
 * A number that reports count. The names are stored: add some, never rename one. The texts {@code measure.*.about} say
 * what each counts and what it cannot know.
 */
public enum Measure {
    HELD,
    CANCELLED,
    SPOTS,
    RESERVED,
    /** Events where somebody counted at the door. */
    COUNTED,
    CAME,
    HEADSETS,
    ASKED,
    MET,
    SEATS,
    FILLED,
    /** Of all seats. */
    MINUTES,
    /** Minutes. */
    HELPED,
    GIVEN_BACK,
    REQUESTS,
    DECIDED,
    /** Sum of those from request to decision. */
    DAYS,
    USEFUL,
    UNDERSTOOD,
    HEARD;

    /** Whether nobody counted, which is not zero. */
    boolean isCountedAtDoor() {
        return this == CAME || this == HEADSETS;
    }
}
