package nyc.icefree.messages.reminders;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.eventform.Reminders;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.rsvp.answers.StillComing;
import org.junit.jupiter.api.Test;

/** Who comes is reminded once of each time, of what is true when the mail leaves. */
abstract class RemindersContract extends RemindersGround {
    @AppTest
    static class OnH2Test extends RemindersContract {}

    @PostgresAppTest
    static class OnPostgresTest extends RemindersContract {}

    @Test
    void those_who_come_and_have_an_address_are_reminded_once_of_each_hour() {
        var event = given.published(team, roomy(given.session("Know your rights", 6), 3));
        var going = reserve(event, 2, address());
        var without = reserve(event, 1, null);
        var waits = reserve(event, 1, address());
        makeAt(at(event, 0).minusMillis(1));
        assertEquals(List.of(), made(BEFORE, going), "not before its hour");
        makeAt(at(event, 0));
        makeAt(at(event, 0).plus(Duration.ofMinutes(1)));
        assertEquals(1, made(BEFORE, going).size());
        assertEquals(List.of(), made(BEFORE, without));
        assertEquals(List.of(), made(BEFORE, waits));
        makeAt(at(event, 1));
        assertEquals(1, made(BEFORE, going).size());
        assertEquals(1, made(TODAY, going).size());
    }

    @Test
    void it_says_when_in_its_subject_and_the_rest_below() {
        var event = given.published(team, roomy(given.session("Know your rights", 6), 9));
        var going = reserve(event, 2, address());
        makeAt(at(event, 0));
        var letter = letter(made(BEFORE, going).getFirst(), at(event, 0));
        assertTrue(letter.subject().matches("About [A-Z][a-z]+day, .*[AP]M"), letter.subject());
        assertTrue(letter.text().contains("> Know your rights"), letter.text());
        assertTrue(letter.text().contains("places for 2 people"), letter.text());
        assertTrue(letter.text().contains("/en/r/" + going.manage().value() + "?still"), letter.text());
    }

    @Test
    void who_cancelled_since_then_or_comes_to_what_is_off_or_moved_is_told_nothing() {
        var event = given.published(team, roomy(given.session("Know your rights", 6), 9));
        var going = reserve(event, 2, address());
        var off = reserve(event, 2, address());
        makeAt(at(event, 0));
        Instant hour = at(event, 0);
        reservations.cancel(off.manage().value());
        assertDropped(MessageNote.OVERTAKEN, made(BEFORE, off).getFirst(), hour);
        letter(made(BEFORE, going).getFirst(), hour);
        change(event, draft -> Drafts.from(draft).later(1).draft());
        assertDropped(MessageNote.OVERTAKEN, made(BEFORE, going).getFirst(), hour);
        makeAt(at(event, 0));
        assertEquals(2, made(BEFORE, going).size(), "of the new time there is another");
        var second = made(BEFORE, going).stream()
                .filter(m -> m.aboutVersion() == times(event).number())
                .findFirst()
                .orElseThrow();
        letter(second, at(event, 0));
        As.staff(team.organizer(), () -> planning.cancel(event, "Rain"));
        assertDropped(MessageNote.EVENT_CANCELLED, second, at(event, 0));
    }

    @Test
    void what_comes_too_late_is_left_to_the_one_of_the_day() {
        var event = given.published(team, roomy(given.session("Know your rights", 6), 9));
        var going = reserve(event, 2, address());
        makeAt(at(event, 0));
        assertDropped(MessageNote.OVERTAKEN, made(BEFORE, going).getFirst(), at(event, 1));
        makeAt(at(event, 1));
        letter(made(TODAY, going).getFirst(), at(event, 1));
        var slot = events.slotOf(event).orElseThrow();
        assertDropped(MessageNote.OVERTAKEN, made(TODAY, going).getFirst(), slot.startsAt());
    }

    @Test
    void an_event_without_reminders_reminds_nobody() {
        var draft = roomy(given.session("Know your rights", 6), 9);
        var event = given.published(team, draft.with(draft.rsvps().reminding(Reminders.NONE)));
        var going = reserve(event, 2, address());
        var at = ReminderTimes.of(events.slotOf(event).orElseThrow(), Reminders.BOTH);
        at.all().forEach(reminder -> makeAt(reminder.at()));
        assertEquals(List.of(), made(BEFORE, going));
        assertEquals(List.of(), made(TODAY, going));
    }

    @Test
    void who_answers_after_the_hour_gets_the_one_that_is_left() {
        var event = given.published(team, roomy(given.session("Know your rights", 6), 9));
        var late = reserve(event, 2, address());
        answeredAt(late, at(event, 0));
        makeAt(at(event, 0).plus(Duration.ofMinutes(5)));
        assertEquals(List.of(), made(BEFORE, late));
        makeAt(at(event, 1));
        assertEquals(1, made(TODAY, late).size());
    }

    private void answeredAt(ReservationOutcome answer, Instant at) {
        jdbc.sql("update rsvp set created_at = ? where id = ?")
                .params(java.sql.Timestamp.from(at), answer.rsvp().value())
                .update();
    }

    @Test
    void asking_to_look_changes_nothing_and_fewer_free_places() {
        var event = given.published(team, roomy(given.session("Know your rights", 6), 3));
        var going = reserve(event, 3, address());
        var waits = reserve(event, 2, address());
        var token = going.manage().value();
        assertEquals(StillComing.ALL, reservations.fewer(token, 3).orElseThrow());
        assertEquals(StillComing.FEWER, reservations.fewer(token, 1).orElseThrow());
        assertEquals("GOING", state(waits));
        assertEquals(StillComing.MORE, reservations.fewer(token, 2).orElseThrow(), "more are asked for elsewhere");
        assertEquals(1, reservations.byToken(token).orElseThrow().partySize());
        assertEquals(StillComing.NOBODY, reservations.fewer(token, 0).orElseThrow());
        assertEquals("CANCELLED", state(going));
        assertFalse(reservations.fewer("unknown", 0).isPresent());
    }

    private String state(ReservationOutcome answer) {
        return reservations
                .byToken(answer.manage().value())
                .orElseThrow()
                .state()
                .name();
    }
}
