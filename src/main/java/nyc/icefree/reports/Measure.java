package nyc.icefree.reports;

/**
 * What reports count. Stored: add, never rename. The words say of each what it counts and what it cannot know ({@code
 * measure.*.about}).
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
