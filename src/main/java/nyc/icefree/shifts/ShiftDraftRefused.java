package nyc.icefree.shifts;

import nyc.icefree.refusals.RefusalReason;

public enum ShiftDraftRefused implements RefusalReason {
    /** Seats are not 1 to 200. */
    SEATS_OUT_OF_RANGE,
    /** Childcare for fewer than two, or not for adults only. */
    NEEDS_TWO_ADULTS,
    /** Needs two people but has fewer seats. */
    NEEDS_TWO_SEATS,
    MEETING_POINT_TOO_LONG,
    OPENS_OUT_OF_RANGE,
    CLOSES_OUT_OF_RANGE,
    HAND_BACK_OUT_OF_RANGE,
    /** Sign-up would end before it begins, or within an hour. */
    CLOSES_BEFORE_OPENING,
    NOTE_TOO_LONG,
    /** The reason for overriding an obstacle. */
    REASON_TOO_LONG,
    /** Parts are not {@link nyc.icefree.shifts.ShiftTerms#SHORTEST_PART} to LONGEST_PART minutes. */
    PART_OUT_OF_RANGE,
    PART_LEAVES_ONE_ALONE,
    HAS_PARTS,
    ORGANIZATION_MISSING,
    /** A language that is not one of {@link nyc.icefree.text.Language#SPOKEN}. */
    LANGUAGE_NOT_A_CHOICE,
    EVENT_CANCELLED,
    SLOT_TOO_LONG,
    SLOT_OVER,
    CHANGED_MEANWHILE,
    HAS_PEOPLE
}
