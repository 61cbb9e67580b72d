package nyc.icefree.messages.reminders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.MovableClock;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.ReminderTimes;
import nyc.icefree.eventform.Reminders;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.Events;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.MailStage;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.letters.LetterResult;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.rsvp.Reservations;
import nyc.icefree.rsvp.answers.ReservationForm;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who comes is reminded once of each time, of what is true when the mail leaves. */
abstract class RemindersContract extends MailStage {
    private static final MessageReason BEFORE = MessageReason.Rsvp.RSVP_REMINDER;
    private static final MessageReason TODAY = MessageReason.Rsvp.RSVP_REMINDER_TODAY;

    @Autowired
    Given given;

    @Autowired
    Events events;

    @Autowired
    ReminderRun run;

    @Autowired
    ShiftReminders shifts;

    @Autowired
    EventPlanning planning;

    @Autowired
    Reservations reservations;

    private Given.Team team;

    @BeforeEach
    void a_team() {
        team = given.team();
    }

    private static EventDraft roomy(EventDraft draft, int capacity) {
        return Drafts.from(draft).capacity(capacity).draft();
    }

    private ReservationOutcome reserve(EventId event, int people, @Nullable String address) {
        return reservations.reserve(
                event,
                new ReservationForm("Rosa", people, address, Needs.NONE, Language.ENGLISH, true),
                UUID.randomUUID());
    }

    private static String address() {
        return UUID.randomUUID() + "@example.org";
    }

    private ReminderTimes times(EventId event) {
        var terms = events.termsOf(event).orElseThrow();
        return ReminderTimes.of(terms.slot(), terms.rsvps().reminders());
    }

    private Instant at(EventId event, int which) {
        return times(event).all().get(which).at();
    }

    private void makeAt(Instant now) {
        new RemindersDue(events, run, shifts, new MovableClock(now)).make();
    }

    private List<QueuedMessage> made(MessageReason reason, ReservationOutcome answer) {
        return rows.of(reason, Recipient.of(answer.rsvp()));
    }

    private Letter letter(QueuedMessage row, Instant now) {
        return assertReady(letters.compose(row, LetterReader.RECIPIENT, now));
    }

    private static Letter assertReady(LetterResult result) {
        assertTrue(result instanceof LetterResult.Ready, String.valueOf(result));
        return ((LetterResult.Ready) result).letter();
    }

    private void assertDropped(MessageNote note, QueuedMessage row, Instant now) {
        assertEquals(LetterResult.dropped(note), letters.compose(row, LetterReader.RECIPIENT, now));
    }

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
        assertTrue(letter.text().contains("What: Know your rights"), letter.text());
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
    void a_run_goes_on_behind_where_it_was_broken_off() {
        var event = given.published(team, roomy(given.session("Know your rights", 6), 5_000));
        var first = reserve(event, 1, address());
        Crowded.with(jdbc, event, first.rsvp(), 1_200);
        var due = times(event).all().getFirst();
        int number = times(event).number();
        run.begin(event, BEFORE, number, due.at());
        assertEquals(ReminderRun.PART, run.next(event, due, number, due.at()).orElseThrow());
        assertEquals(ReminderRun.PART, count(event));
        makeAt(due.at());
        makeAt(due.at());
        assertEquals(1_201, count(event));
    }

    private int count(EventId event) {
        return Objects.requireNonNull(jdbc.sql("select count(*) from outbox where event = ? and reason = ?")
                .params(event.value(), BEFORE.name())
                .query(Integer.class)
                .single());
    }

    @Test
    void asking_to_look_changes_nothing_and_fewer_free_places() {
        var event = given.published(team, roomy(given.session("Know your rights", 6), 3));
        var going = reserve(event, 3, address());
        var waits = reserve(event, 2, address());
        var token = going.manage().value();
        assertEquals(3, reservations.fewer(token, 3).orElseThrow().partySize());
        assertEquals(1, reservations.fewer(token, 1).orElseThrow().partySize());
        assertEquals("GOING", state(waits));
        assertEquals(1, reservations.fewer(token, 2).orElseThrow().partySize(), "more are asked for elsewhere");
        assertEquals(
                "CANCELLED", reservations.fewer(token, 0).orElseThrow().state().name());
        assertFalse(reservations.fewer("unknown", 0).isPresent());
    }

    private String state(ReservationOutcome answer) {
        return reservations
                .byToken(answer.manage().value())
                .orElseThrow()
                .state()
                .name();
    }

    private void change(EventId event, java.util.function.UnaryOperator<EventDraft> how) {
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            planning.change(event, plan.version(), how.apply(plan.draft()));
        });
    }
}
