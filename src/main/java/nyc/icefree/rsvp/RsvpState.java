package nyc.icefree.rsvp;

import java.util.Set;

/** How an RSVP stands. Names are kept in the database: add, never rename. */
public enum RsvpState {
    GOING,
    MAYBE,
    ASKED,
    /** Came in a flood, so a person looks at it first; holds no spot. */
    HELD,
    WAITLISTED,
    /** Its spots are kept until it says whether it still wants them. */
    OFFERED,
    REFUSED,
    CANCELLED,
    ATTENDED,
    NO_SHOW;

    public static final Set<RsvpState> COMING = Set.of(GOING, ATTENDED);

    /** A party that did not show up keeps its spots. */
    public boolean holdsSpots() {
        return this == OFFERED || isGoing() || this == NO_SHOW;
    }

    /** Whether it sees what only those who come may see. */
    public boolean isGoing() {
        return this == GOING || this == ATTENDED;
    }

    /** Whether it has spots, or may get them without another look of an organizer. */
    public boolean mayHaveSpots() {
        return holdsSpots() || this == MAYBE || this == ASKED || this == WAITLISTED;
    }

    public boolean isUndecided() {
        return this == ASKED || this == HELD;
    }

    /** Whether the party itself may still change or cancel: not once it was marked at the door. */
    public boolean isOpen() {
        return switch (this) {
            case GOING, MAYBE, ASKED, HELD, WAITLISTED, OFFERED -> true;
            case REFUSED, CANCELLED, ATTENDED, NO_SHOW -> false;
        };
    }
}
