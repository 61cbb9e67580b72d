package nyc.icefree.shifts;

import nyc.icefree.shifts.ShiftDraftRefused.Reason;

/** Whether a shift of which somebody has a part can be changed so, or removed: its parts and what is left are one seat. */
final class PartsCheck {
    private PartsCheck() {}

    /** A part keeps its hours and its one seat, and so does a planned shift its hours and its structure while there are parts of it. */
    static void mayBecome(Shift shift, ShiftDraft draft) {
        boolean sameHours = shift.slot().equals(draft.slot());
        if (shift.isPart() && (!sameHours || draft.seats() != 1 || draft.terms().spare() != 0)) {
            throw new ShiftDraftRefused(Reason.IS_A_PART);
        }
        boolean sameWork =
                draft.role().equals(shift.draft().role()) && !draft.terms().atLeastTwo();
        if (shift.isInParts() && !(sameHours && sameWork)) {
            throw new ShiftDraftRefused(Reason.HAS_PARTS);
        }
    }

    /** With the seats that are parts, which a change leaves alone. */
    static ShiftDraft asPlanned(Shift shift, ShiftDraft draft) {
        return draft.seats() < 0
                ? draft
                : draft.withSeats(draft.seats() + shift.part().inParts());
    }

    /** @param meant of all that would go */
    static void mayGo(Shift shift, ShiftId meant) {
        if (shift.isPart() && shift.id().equals(meant)) {
            throw new ShiftDraftRefused(Reason.IS_A_PART);
        }
    }
}
