package nyc.icefree.door;

import nyc.icefree.refusals.RefusalReason;

public enum DoorRefused implements RefusalReason {
    /** A door's name is too long. */
    NAME_TOO_LONG,
    /** The event has as many doors as it may. */
    TOO_MANY_DOORS,
    /** The event is over, or off. */
    NOT_NOW,
    /** A sheet without a number, or with one below zero. */
    NOTHING_COUNTED,
    /** A sheet with more than three times what the room holds. */
    TOO_MANY_PEOPLE,
    /** The event has not begun. */
    TOO_EARLY
}
