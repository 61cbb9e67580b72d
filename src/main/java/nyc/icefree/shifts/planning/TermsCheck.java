package nyc.icefree.shifts.planning;

import nyc.icefree.refusals.Refused;
import nyc.icefree.shifts.ShiftDraft;
import nyc.icefree.shifts.ShiftDraftRefused;
import nyc.icefree.shifts.ShiftTerms;
import org.jspecify.annotations.Nullable;

final class TermsCheck {
    private TermsCheck() {}

    static void sound(ShiftDraft draft) {
        var terms = draft.terms();
        refuse(
                draft.role().kind().needsTwoAdults()
                        && (draft.seats() < 2 || !terms.adultsOnly() || !terms.atLeastTwo()),
                ShiftDraftRefused.NEEDS_TWO_ADULTS);
        refuse(terms.atLeastTwo() && draft.seats() < 2, ShiftDraftRefused.NEEDS_TWO_SEATS);
        refuse(
                terms.leastPart() != null
                        && (terms.leastPart() < ShiftTerms.SHORTEST_PART
                                || terms.leastPart() > ShiftTerms.LONGEST_PART),
                ShiftDraftRefused.PART_OUT_OF_RANGE);
        refuse(terms.leastPart() != null && terms.atLeastTwo(), ShiftDraftRefused.PART_LEAVES_ONE_ALONE);
        refuse(
                draft.meetingPoint().length() > ShiftDraft.LONGEST_MEETING_POINT,
                ShiftDraftRefused.MEETING_POINT_TOO_LONG);
        refuse(isOut(terms.opensDays(), ShiftTerms.MOST_DAYS), ShiftDraftRefused.OPENS_OUT_OF_RANGE);
        refuse(isOut(terms.closesHours(), ShiftTerms.MOST_HOURS), ShiftDraftRefused.CLOSES_OUT_OF_RANGE);
        refuse(isOut(terms.handBackHours(), ShiftTerms.MOST_HOURS), ShiftDraftRefused.HAND_BACK_OUT_OF_RANGE);
        refuse(closesTooEarly(terms.opensDays(), terms.closesHours()), ShiftDraftRefused.CLOSES_BEFORE_OPENING);
    }

    /** Leaves an hour, since a day with a clock change may have 23. */
    private static boolean closesTooEarly(@Nullable Integer opensDays, @Nullable Integer closesHours) {
        return opensDays != null && closesHours != null && closesHours > opensDays * 24 - 2;
    }

    private static boolean isOut(@Nullable Integer before, int most) {
        return before != null && (before < 1 || before > most);
    }

    private static void refuse(boolean wrong, ShiftDraftRefused why) {
        if (wrong) {
            throw new Refused(why);
        }
    }
}
