package nyc.icefree.shifts;

import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.refusals.Refused;

/** A shift that cannot be planned, changed or removed so. */
public class ShiftDraftRefused extends Refused {
    public enum Reason implements RefusalReason {
        /** Seats are not 1 to 200. */
        SEATS_OUT_OF_RANGE,
        /** Childcare for fewer than two, or not for adults only. */
        NEEDS_TWO_ADULTS,
        /** For at least two, and fewer are needed. */
        NEEDS_TWO_SEATS,
        MEETING_POINT_TOO_LONG,
        /** Days or hours before the start that are none, or too many. */
        OPENS_OUT_OF_RANGE,
        CLOSES_OUT_OF_RANGE,
        HAND_BACK_OUT_OF_RANGE,
        /** Sign-up would end before it begins, or within the hour. */
        CLOSES_BEFORE_OPENING,
        NOTE_TOO_LONG,
        /** For which somebody is put in all the same. */
        REASON_TOO_LONG,
        /** Parts are not {@link nyc.icefree.shifts.ShiftTerms#SHORTEST_PART} to LONGEST_PART minutes. */
        PART_OUT_OF_RANGE,
        /** Where two must be together, nobody takes a part. */
        PART_LEAVES_ONE_ALONE,
        /** While somebody does a part of it, it keeps its hours. */
        HAS_PARTS,
        /** Neither an event nor an organization. */
        ORGANIZATION_MISSING,
        /** A language that is not one of {@link nyc.icefree.text.Language#SPOKEN}. */
        LANGUAGE_NOT_A_CHOICE,
        /** The event is cancelled or no longer public. */
        EVENT_CANCELLED,
        /** Longer than a day, or already over. */
        SLOT_TOO_LONG,
        SLOT_OVER,
        /** Somebody else has changed it meanwhile. */
        CHANGED_MEANWHILE,
        /** People are in it: take them out first. */
        HAS_PEOPLE
    }

    private final Reason reason;

    public ShiftDraftRefused(Reason reason) {
        super(reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
