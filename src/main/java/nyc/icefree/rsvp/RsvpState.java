package nyc.icefree.rsvp;

import java.util.Set;

/** How an answer stands. Names are kept in the database: add, never rename. */
public enum RsvpState {
    GOING,
    /** May come; holds no place. */
    MAYBE,
    /** Waits for the organizers' yes; holds no place. */
    ASKED,
    /** Came among so many others at once that a person looks at it first; holds no place. */
    HELD,
    WAITLISTED,
    /** Its places are kept until it says whether it still wants them. */
    OFFERED,
    /** The organizers said no, or dropped what was held. */
    REFUSED,
    CANCELLED,
    ATTENDED,
    NO_SHOW;

    public static final Set<RsvpState> COMING = Set.of(GOING, ATTENDED);

    /** Whether places are taken by it: those who came or did not show up keep theirs. */
    public boolean holdsSpots() {
        return this == OFFERED || isGoing() || this == NO_SHOW;
    }

    /** Whether it knows what only those know who come. Nobody else does: not who may come, asks, waits or is offered places. */
    public boolean isGoing() {
        return this == GOING || this == ATTENDED;
    }

    /** Whether it has places, or may come to have them without another look of an organizer at it. */
    public boolean mayHaveSpots() {
        return holdsSpots() || this == MAYBE || this == ASKED || this == WAITLISTED;
    }

    /** Whether organizers have still to say yes or no. */
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
