package nyc.icefree.messages.reminders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.AtOnce;
import nyc.icefree.DatabasesDiffer;
import nyc.icefree.Drafts;
import nyc.icefree.MovableClock;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.ShiftHours;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageState;
import org.junit.jupiter.api.Test;

/** Whoever makes them, however often and together with whom: everybody gets one. */
@DatabasesDiffer
abstract class ReminderRunsContract extends RemindersGround {
    @AppTest
    static class OnH2Test extends ReminderRunsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends ReminderRunsContract {}

    @Test
    void two_nodes_at_once_remind_nobody_twice() throws Exception {
        var event = given.published(team, roomy(given.session("Know your rights", 6), 5_000));
        var first = reserve(event, 1, address());
        Crowded.with(jdbc, event, first.rsvp(), 1_200);
        var due = times(event).all().getFirst();
        run.begin(event, BEFORE, times(event).number(), due.at());
        int made = 0;
        for (var node : AtOnce.run(2, () -> new ReminderJob(events, run, shifts, new MovableClock(due.at())).make())) {
            made += node.get();
        }
        assertTrue(made >= 1_201, made + " made");
        assertEquals(1_201, count(event));
        assertEquals(1_201, recipients(event));
    }

    @Test
    void what_breaks_off_in_the_middle_of_a_part_leaves_nothing_of_it() {
        var event = given.published(team, roomy(given.session("Know your rights", 6), 5_000));
        var first = reserve(event, 1, address());
        Crowded.with(jdbc, event, first.rsvp(), 700);
        var due = times(event).all().getFirst();
        int number = times(event).number();
        run.begin(event, BEFORE, number, due.at());
        run.next(event, due, number, due.at());
        assertThrows(
                IllegalStateException.class,
                () -> transaction.executeWithoutResult(status -> {
                    assertEquals(201, run.next(event, due, number, due.at()).orElseThrow());
                    throw new IllegalStateException("killed");
                }));
        assertEquals(ReminderRun.PART, count(event), "of the part that was broken off nothing is left");
        makeAt(due.at());
        makeAt(due.at());
        assertEquals(701, count(event));
        assertEquals(701, recipients(event));
    }

    private int recipients(EventId event) {
        return number(
                "select count(distinct recipient) from outbox where event = ? and reason = ?",
                event.value(),
                BEFORE.name());
    }

    @Test
    void a_change_that_was_taken_back_reminds_all_the_same() {
        var event = given.published(team, roomy(given.session("Know your rights", 6), 9));
        var going = reserve(event, 2, address());
        var off = reserve(event, 2, address());
        Instant hour = at(event, 0);
        makeAt(hour);
        reservations.cancel(off.manage().value());
        var before = As.staff(team.organizer(), () -> planning.planOf(event).orElseThrow());
        given.change(team, event, draft -> Drafts.from(draft).later(1).draft());
        for (var answer : List.of(going, off)) {
            rows.drop(made(BEFORE, answer).getFirst().id(), MessageNote.OVERTAKEN, hour);
        }
        makeAt(hour);
        var moved = As.staff(team.organizer(), () -> planning.planOf(event).orElseThrow());
        As.staff(
                team.organizer(),
                () -> planning.changeBack(event, moved.version(), before.draft(), before.version(), ShiftHours.MOVE));
        makeAt(hour);
        makeAt(hour);
        assertEquals(1, made(BEFORE, going).size());
        assertEquals(MessageState.QUEUED, made(BEFORE, going).getFirst().state());
        letter(made(BEFORE, going).getFirst(), hour);
        assertEquals(MessageState.DROPPED, made(BEFORE, off).getFirst().state(), "who cancelled stays away");
    }

    private int count(EventId event) {
        return number("select count(*) from outbox where event = ? and reason = ?", event.value(), BEFORE.name());
    }
}
