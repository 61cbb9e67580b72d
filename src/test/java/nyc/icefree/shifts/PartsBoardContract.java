package nyc.icefree.shifts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nyc.icefree.As;
import nyc.icefree.shifts.views.ShiftSheet;
import org.junit.jupiter.api.Test;

/** What organizers see of a shift of which no seat is left but parts. */
abstract class PartsBoardContract extends PartsStage {
    private ShiftSheet sheet(ShiftId shift) {
        return sheets().stream()
                .filter(one -> one.id().equals(shift))
                .findFirst()
                .orElseThrow();
    }

    private void change(ShiftSheet from, ShiftDraft to) {
        As.staff(team.organizer(), () -> {
            planning.change(from.id(), from.version(), to);
            return from;
        });
    }

    @Test
    void a_shift_whose_seats_are_all_parts_is_still_seen_and_changed_by_its_organizers() {
        var shift = inParts(1);
        take(volunteer(team), shift, 10, 12);
        var planned = sheet(shift);
        assertTrue(planned.isElsewhere());
        assertEquals(1, planned.planned().seats());
        change(planned, planned.draft().withBriefing("Under the clock", ""));
        assertEquals("9-10:0/1 10-12:1/1 12-13:0/1", board());
        assertTrue(sheets().stream()
                .filter(one -> one.taken() == 0)
                .allMatch(one -> one.draft().meetingPoint().equals("Under the clock")));
        var now = sheet(shift);
        change(now, now.draft().withSeats(2));
        assertEquals("9-10:0/1 9-13:0/2 10-12:1/1 12-13:0/1", board());
        var more = sheet(shift);
        assertThrows(ShiftDraftRefused.class, () -> change(more, more.draft().withSeats(-1)));
        change(more, more.draft().withSeats(0));
        assertEquals("9-10:0/1 10-12:1/1 12-13:0/1", board());
    }
}
