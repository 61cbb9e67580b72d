package nyc.icefree.shifts;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import nyc.icefree.As;
import nyc.icefree.shifts.views.ShiftSheet;
import org.junit.jupiter.api.Test;

/** What organizers see of a shift of which no seat is left but parts. */
abstract class PartsBoardContract extends PartsStage {
    @AppTest
    static class OnH2Test extends PartsBoardContract {}

    @PostgresAppTest
    static class OnPostgresTest extends PartsBoardContract {}

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

    private ShiftSheet partAt(int from) {
        return sheets().stream()
                .filter(one -> one.part().isPart() && !one.isElsewhere())
                .filter(one -> one.draft().slot().startsAt().equals(at(from)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoever_has_a_part_reads_what_is_planned_anew_and_a_part_keeps_what_is_its_own() {
        var shift = inParts(1);
        var ada = volunteer(team);
        var bo = volunteer(team);
        var adas = take(ada, shift, 10, 12);
        var bos = As.volunteer(bo, () -> signup.take(partAt(12).id()));
        var own = partAt(12);
        change(own, own.draft().withBriefing("By the van", own.draft().note()));
        for (String column : List.of("shift set modified_at", "assignment set changed_at", "event set modified_at")) {
            jdbc.sql("update " + column + " = ?")
                    .param(Timestamp.from(Instant.now().minusSeconds(60)))
                    .update();
        }
        var before = records.ofVolunteer(ada).getFirst();
        var planned = sheet(shift);
        change(
                planned,
                planned.draft()
                        .withBriefing("Under the clock", "Bring water")
                        .withTerms(planned.draft().terms().withHandBackHours(24)));
        var held = mine(ada).getFirst();
        assertEquals("Under the clock", held.meetingPoint());
        assertEquals("Bring water", held.note());
        assertEquals("By the van", mine(bo).getFirst().meetingPoint());
        assertEquals("Bring water", mine(bo).getFirst().note());
        assertEquals(25, partAt(10).draft().terms().handBackHours());
        for (var told : List.of(adas, bos)) {
            await().until(() -> jdbc.sql("select count(*) from outbox where reason = 'SHIFT_CHANGED' and about = ?")
                            .param(told.value())
                            .query(Integer.class)
                            .single()
                    > 0);
        }
        var after = records.ofVolunteer(ada).getFirst();
        assertEquals("Under the clock", after.meetingPoint());
        assertTrue(after.modifiedAt().isAfter(before.modifiedAt()), "calendars read it anew");
        assertEquals(before.sequence(), after.sequence(), "its hours are the same");
        assertEquals("9-10:0/1 10-12:1/1 12-13:1/1", board());
        int edition = partAt(10).version();
        var now = sheet(shift);
        change(now, now.draft().withSeats(2));
        assertEquals(edition, partAt(10).version(), "of what changed nothing is the part's");
    }
}
