package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.rsvp.Reservations;
import nyc.icefree.rsvp.answers.CalendarWish;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.rsvp.calendars.AstrayEntries;
import nyc.icefree.rsvp.calendars.CalendarThread;
import nyc.icefree.rsvp.calendars.CalendarThreads;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A mail that did not leave has told no calendar anything, and its reader neither. */
abstract class EntryNotSentContract extends MailStage {
    @AppTest
    static class OnH2Test extends EntryNotSentContract {}

    @PostgresAppTest
    static class OnPostgresTest extends EntryNotSentContract {}

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    Reservations reservations;

    @Autowired
    StrayEntries strays;

    @Autowired
    AstrayEntries astray;

    @Autowired
    CalendarThreads threads;

    private final String rosa = "rosa." + Given.email();

    private EventDraft march() {
        return Drafts.from(given.session("March for families", 9)).capacity(2).draft();
    }

    private ReservationOutcome reserve(EventId event) {
        var party = given.comes(event, Given.party("Rosa", 2, rosa).into(CalendarWish.NEUTRAL));
        post.until(() -> mailed(rosa) == 1);
        Postman.untilHeard(() -> messages(MessageReason.Rsvp.RSVP_CONFIRMATION, party).stream()
                .anyMatch(m -> m.state() == MessageState.SENT));
        return party;
    }

    private void change(Given.Team team, EventId event, EventDraft draft) {
        As.staff(
                team.organizer(),
                () -> planning.change(
                        event, planning.planOf(event).orElseThrow().version(), draft));
    }

    private List<QueuedMessage> messages(MessageReason reason, ReservationOutcome party) {
        return rows.of(reason, Recipient.of(party.rsvp()));
    }

    private void heard(MessageReason reason, ReservationOutcome party, int number) {
        Postman.untilHeard(() -> messages(reason, party).size() == number);
    }

    private void fails(MailServer.Mood mood) {
        server.mood = mood;
        // a server in trouble ends a round, whoever else's letter it was
        for (int round = 0; round < 10; round++) {
            sending().sendWaiting();
        }
        server.mood = MailServer.Mood.UP;
        clock.forward(Duration.ofHours(1));
    }

    private MimeMessage next() {
        int before = server.to(rosa).size();
        sending().sendWaiting();
        assertEquals(before + 1, server.to(rosa).size(), "one mail for one thing");
        return server.to(rosa).getLast();
    }

    /** As if what happened had been an hour ago. */
    private void anHourAgo(EventId event) {
        var then = Instant.now()
                .minus(Duration.ofHours(1))
                .truncatedTo(ChronoUnit.MILLIS)
                .atOffset(ZoneOffset.UTC);
        jdbc.sql("update event set modified_at = ? where id = ?")
                .params(then, event.value())
                .update();
        jdbc.sql("update rsvp set changed_at = ? where event_id = ?")
                .params(then, event.value())
                .update();
    }

    private boolean isAstray(ReservationOutcome party, Instant now) {
        return astray.astray(now, Integer.MAX_VALUE).stream()
                .anyMatch(a -> a.rsvp().equals(party.rsvp()));
    }

    @Test
    void what_is_tried_again_says_what_it_would_have_said_at_first() throws Exception {
        var team = given.team();
        var event = given.published(team, march());
        var party = reserve(event);
        change(team, event, Drafts.from(march()).later(1).draft());
        heard(MessageReason.Rsvp.EVENT_CHANGED, party, 1);
        fails(MailServer.Mood.DOWN);
        assertEquals(
                MessageState.FAILED,
                messages(MessageReason.Rsvp.EVENT_CHANGED, party).getFirst().state());
        var mail = next();
        assertEquals(1, MailedEntry.of(mail).sequence());
        assertTrue(body(mail, 0).contains("This mail moves the entry in your calendar."), body(mail, 0));
    }

    @Test
    void a_move_that_never_left_is_told_by_the_next_mail() throws Exception {
        var team = given.team();
        var event = given.published(team, march());
        var party = reserve(event);
        change(team, event, Drafts.from(march()).later(1).draft());
        heard(MessageReason.Rsvp.EVENT_CHANGED, party, 1);
        fails(MailServer.Mood.DOWN);
        assertEquals(
                MessageState.FAILED,
                messages(MessageReason.Rsvp.EVENT_CHANGED, party).getFirst().state());
        change(
                team,
                event,
                Drafts.from(march()).later(1).at(Given.room("Another Room")).draft());
        heard(MessageReason.Rsvp.EVENT_CHANGED, party, 2);
        var mail = next();
        assertEquals(1, MailedEntry.of(mail).sequence());
        assertTrue(body(mail, 0).contains("This mail moves the entry in your calendar."), body(mail, 0));
    }

    @Test
    void what_is_made_in_bulk_and_waits_for_the_morning_holds_up_no_entry() {
        var event = given.published(given.team(), march());
        var party = reserve(event);
        rows.add(
                MessageReason.Announcement.RSVP_ANNOUNCEMENT,
                List.of(Recipient.of(party.rsvp())),
                UUID.randomUUID(),
                0,
                event,
                clock.instant());
        reservations.cancel(party.manage().value());
        strays.tell();
        assertEquals(1, messages(MessageReason.Rsvp.RSVP_CALENDAR, party).size());
    }

    @Test
    void a_move_that_is_given_up_is_tried_once_more_and_then_later_and_later() throws Exception {
        var team = given.team();
        var event = given.published(team, march());
        var party = reserve(event);
        assertFalse(isAstray(party, Instant.now().plus(Duration.ofHours(1))));
        change(team, event, Drafts.from(march()).later(1).draft());
        heard(MessageReason.Rsvp.EVENT_CHANGED, party, 1);
        fails(MailServer.Mood.KNOWS_NOBODY);
        anHourAgo(event);
        strays.tell();
        assertEquals(1, messages(MessageReason.Rsvp.RSVP_CALENDAR, party).size());
        fails(MailServer.Mood.KNOWS_NOBODY);
        var now = Instant.now();
        assertFalse(isAstray(party, now.plus(Duration.ofHours(23))), "others have their turn");
        assertTrue(isAstray(party, now.plus(Duration.ofHours(25))));
        jdbc.sql("update rsvp_calendar set look_at = ? where rsvp_id = ?")
                .params(
                        now.minusSeconds(1).atOffset(ZoneOffset.UTC),
                        party.rsvp().value())
                .update();
        strays.tell();
        var mail = next();
        assertEquals(1, MailedEntry.of(mail).sequence());
        assertTrue(body(mail, 0).contains("This mail moves the entry in your calendar."), body(mail, 0));
        assertFalse(isAstray(party, now.plus(Duration.ofDays(5))));
    }

    @Test
    void what_leaves_when_the_next_is_written_already_is_there_and_undoes_no_later_one() {
        var team = given.team();
        var event = given.published(team, march());
        var party = reserve(event);
        var written = new ArrayList<UUID>();
        var starts = new ArrayList<Instant>();
        for (int days = 1; days <= 2; days++) {
            change(team, event, Drafts.from(march()).later(days).draft());
            heard(MessageReason.Rsvp.EVENT_CHANGED, party, days);
            var message = messages(MessageReason.Rsvp.EVENT_CHANGED, party).stream()
                    .filter(m -> !written.contains(m.id()))
                    .findFirst()
                    .orElseThrow();
            letters.compose(message, LetterReader.RECIPIENT, clock.instant());
            written.add(message.id());
            starts.add(Objects.requireNonNull(thread(party).last()).startsAt());
        }
        assertFalse(starts.contains(shown(party)));
        threads.left(written.getFirst());
        assertEquals(starts.getFirst(), shown(party));
        threads.left(written.getLast());
        assertEquals(starts.getLast(), shown(party));
        threads.left(written.getFirst());
        assertEquals(starts.getLast(), shown(party), "whatever the mail server is slow with");
    }

    private CalendarThread thread(ReservationOutcome party) {
        return threads.find(party.rsvp()).orElseThrow();
    }

    private Instant shown(ReservationOutcome party) {
        return Objects.requireNonNull(thread(party).shown()).startsAt();
    }

    @Test
    void a_wish_with_which_no_mail_came_is_told_by_itself() throws Exception {
        var team = given.team();
        var event = given.published(team, march());
        var party = reserve(event);
        jdbc.sql("update rsvp_calendar set told = 'NOTHING', sequence = -1, left_told = 'NOTHING', organizer = null"
                        + " where rsvp_id = ?")
                .param(party.rsvp().value())
                .update();
        anHourAgo(event);
        strays.tell();
        var entry = MailedEntry.of(next());
        assertEquals("REQUEST", entry.method());
        assertEquals(0, entry.sequence());
        assertFalse(entry.value("UID").contains("@"), "it does not say whose it is");
    }

    @Test
    void who_answers_maybe_is_not_told_that_nobody_expects_them_and_the_organizer_stays() throws Exception {
        var team = given.team();
        var event = given.published(team, march());
        var party = reserve(event);
        jdbc.sql("update rsvp_calendar set organizer = 'before@example.org' where rsvp_id = ?")
                .param(party.rsvp().value())
                .update();
        reservations.maybe(party.manage().value());
        Postman.untilHeard(() -> messages(MessageReason.Rsvp.RSVP_CONFIRMATION, party).stream()
                .noneMatch(m -> m.state().waits()));
        strays.tell();
        var mail = next();
        var off = MailedEntry.of(mail);
        assertEquals("CANCEL", off.method());
        assertTrue(off.value("ORGANIZER").endsWith(":mailto:before@example.org"), off.text());
        assertTrue(body(mail, 0).contains("You hold no place now. Your answer stands"), body(mail, 0));
        assertEquals(
                Optional.of(MessageState.SENT),
                messages(MessageReason.Rsvp.RSVP_CALENDAR, party).stream()
                        .map(QueuedMessage::state)
                        .findFirst());
    }
}
