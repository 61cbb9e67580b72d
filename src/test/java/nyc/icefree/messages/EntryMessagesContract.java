package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.rsvp.ReservationMoves;
import nyc.icefree.rsvp.Reservations;
import nyc.icefree.rsvp.answers.CalendarWish;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.rsvp.calendars.CalendarChoice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The entry in a party's own calendar comes, moves and goes with its place, by the mails that it gets anyway. */
abstract class EntryMessagesContract extends MailStage {
    @AppTest
    static class OnH2Test extends EntryMessagesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends EntryMessagesContract {}

    private static final String TITLE = "March for families";
    private static final String STREET = "8601 Example Avenue";

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    Reservations reservations;

    @Autowired
    ReservationMoves moves;

    @Autowired
    CalendarChoice choice;

    @Autowired
    StrayEntries strays;

    private final Given.Team[] team = new Given.Team[1];
    private final String rosa = "rosa." + Given.email();

    private EventId event(EventDraft draft) {
        team[0] = given.team();
        return given.published(team[0], draft);
    }

    private EventDraft march() {
        return Drafts.from(given.session(TITLE, 9))
                .shownTo(AddressVisibility.COMING)
                .capacity(2)
                .draft();
    }

    private ReservationOutcome reserve(EventId event, CalendarWish wish) {
        return reserve(event, wish, rosa);
    }

    private ReservationOutcome reserve(EventId event, CalendarWish wish, @Nullable String address) {
        return given.comes(event, Given.party("Rosa", 2, address).into(wish));
    }

    private MimeMessage confirmation(int number) {
        post.until(() -> mailed(rosa) == number);
        return mailedBy(rosa).getLast();
    }

    /** What was to wait for two minutes leaves. */
    private MimeMessage next() {
        int before = server.to(rosa).size();
        sending().sendWaiting();
        assertEquals(before + 1, server.to(rosa).size(), "one mail for one thing");
        return server.to(rosa).getLast();
    }

    private void heard(MessageReason reason, ReservationOutcome party) {
        Postman.untilHeard(() -> rows.of(reason, Recipient.of(party.rsvp())).stream()
                .anyMatch(m -> m.state().waits()));
    }

    private void change(EventId event, EventDraft draft) {
        As.staff(
                team[0].organizer(),
                () -> planning.change(
                        event, planning.planOf(event).orElseThrow().version(), draft));
    }

    @Test
    void an_entry_says_when_and_nothing_else_that_it_is_not_asked_for() throws Exception {
        var event = event(march());
        reserve(event, CalendarWish.NEUTRAL);
        var mail = confirmation(1);
        var entry = MailedEntry.of(mail);
        assertEquals("REQUEST", entry.method());
        assertEquals("Reserved", entry.value("SUMMARY"));
        assertEquals(0, entry.sequence());
        assertEquals(
                "CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:" + rosa,
                entry.value("ATTENDEE"));
        assertEquals("CN=Events:mailto:" + campaign.now().roleAddress(), entry.value("ORGANIZER"));
        assertTrue(header(mail, "From").contains(campaign.now().roleAddress()));
        assertEquals("CONFIRMED", entry.value("STATUS"));
        assertEquals("PRIVATE", entry.value("CLASS"));
        assertEquals(
                List.of("BEGIN:VCALENDAR", "METHOD:REQUEST"),
                entry.lines()
                        .filter(line -> line.equals("BEGIN:VCALENDAR") || line.startsWith("METHOD"))
                        .toList());
        assertTrue(entry.text().contains("BEGIN:VTIMEZONE\r\nTZID:America/New_York\r\n"));
        String words = entry.lines().reduce("", (a, b) -> a + "\n" + b);
        String uid = jdbc.sql("select uid from event where id = ?")
                .param(event.value())
                .query(String.class)
                .single();
        for (String never : List.of(
                TITLE, "Elmhurst", "http", campaign.now().name(), uid, event.toString(), "\nLOCATION", "Rosa")) {
            assertFalse(words.contains(never), never + " in " + words);
        }
        String text = body(mail, 0);
        assertTrue(text.contains("press “Add” or “Yes” in this mail. That can send your name and address"), text);
        for (String line : new String(entry.octets(), StandardCharsets.ISO_8859_1).split("\r\n")) {
            assertTrue(line.length() <= 75, line);
        }
    }

    @Test
    void by_choice_it_says_what_and_where_to_who_comes() throws Exception {
        var event = event(march());
        reserve(event, CalendarWish.FULL);
        var entry = MailedEntry.of(confirmation(1));
        assertEquals(TITLE, entry.value("SUMMARY"));
        assertTrue(entry.value("LOCATION").contains(STREET), entry.text());
        assertTrue(entry.value("URL").startsWith("http"), entry.text());
        assertFalse(entry.value("UID").startsWith(event.toString()));
    }

    @Test
    void who_did_not_ask_or_left_no_address_or_waits_gets_none() throws Exception {
        var event = event(march());
        reserve(event, CalendarWish.NONE);
        assertEquals(Optional.empty(), MailedEntry.in(confirmation(1)));
        var silent = reserve(event, CalendarWish.FULL, null);
        assertEquals(
                0,
                jdbc.sql("select count(*) from rsvp_calendar where rsvp_id = ?")
                        .param(silent.rsvp().value())
                        .query(Integer.class)
                        .single());
        var other = event(march());
        var first = reserve(other, CalendarWish.NONE, null);
        assertEquals(RsvpState.WAITLISTED, reserve(other, CalendarWish.NEUTRAL).state());
        assertEquals(Optional.empty(), MailedEntry.in(confirmation(2)));
        reservations.cancel(first.manage().value());
        var promoted = MailedEntry.of(confirmation(3));
        assertEquals("REQUEST", promoted.method());
        assertEquals(0, promoted.sequence());
    }

    @Test
    void it_moves_with_the_event_and_stays_when_what_it_says_stays() throws Exception {
        var event = event(march());
        var party = reserve(event, CalendarWish.NEUTRAL);
        var first = MailedEntry.of(confirmation(1));
        change(event, Drafts.from(march()).later(1).draft());
        heard(MessageReason.Rsvp.EVENT_CHANGED, party);
        var mail = next();
        var moved = MailedEntry.of(mail);
        assertEquals("REQUEST", moved.method());
        assertEquals(first.value("UID"), moved.value("UID"));
        assertEquals(1, moved.sequence());
        assertFalse(moved.value("DTSTART").equals(first.value("DTSTART")));
        assertTrue(moved.value("DTSTAMP").compareTo(first.value("DTSTAMP")) >= 0);
        String text = body(mail, 0);
        assertTrue(text.contains("This mail moves the entry in your calendar. It was there for: "), text);
        assertFalse(text.contains("delete that entry and save it again"), text);
        assertEquals(header(mailedBy(rosa).getFirst(), "References"), header(mail, "References"));

        change(
                event,
                Drafts.from(march()).later(1).at(Given.room("Another Room")).draft());
        heard(MessageReason.Rsvp.EVENT_CHANGED, party);
        var same = next();
        assertEquals(Optional.empty(), MailedEntry.in(same));
        assertTrue(body(same, 0).contains("The entry in your calendar stays as it is"));
    }

    @Test
    void who_goes_takes_it_along_and_who_cancels_takes_it_out() throws Exception {
        var event = event(march());
        var party = reserve(event, CalendarWish.NEUTRAL);
        var first = MailedEntry.of(confirmation(1));
        var other = given.published(team[0], Drafts.from(march()).later(2).draft());
        var moved = moves.move(party.manage().value(), other).orElseThrow();
        var there = MailedEntry.of(confirmation(2));
        assertEquals("REQUEST", there.method());
        assertEquals(first.value("UID"), there.value("UID"), "the entry itself moves");
        assertEquals(1, there.sequence());

        reservations.cancel(moved.manage().value());
        strays.tell();
        strays.tell();
        var mail = next();
        var off = MailedEntry.of(mail);
        assertEquals("CANCEL", off.method());
        assertEquals("CANCELLED", off.value("STATUS"));
        assertEquals(first.value("UID"), off.value("UID"));
        assertEquals(2, off.sequence());
        assertTrue(mail.getSubject().startsWith("About "), mail.getSubject());
        assertTrue(body(mail, 0).contains("takes the entry out of your calendar"));
        strays.tell();
        clock.forward(Duration.ofMinutes(5));
        sending().sendWaiting();
        assertEquals(1, server.to(rosa).size());
    }

    @Test
    void what_becomes_of_the_event_is_told_once_and_an_undone_way_out_not_at_all() throws Exception {
        var event = event(march());
        var party = reserve(event, CalendarWish.NEUTRAL);
        confirmation(1);
        reservations.maybe(party.manage().value());
        strays.tell();
        reservations.come(party.manage().value());
        assertEquals(Optional.empty(), MailedEntry.in(confirmation(2)), "it has its place, and its entry");
        sending().sendWaiting();
        assertEquals(List.of(), server.to(rosa));
        assertEquals(
                List.of(MessageState.DROPPED),
                rows.of(MessageReason.Rsvp.RSVP_CALENDAR, Recipient.of(party.rsvp())).stream()
                        .map(m -> m.state())
                        .toList());
        As.staff(team[0].organizer(), () -> planning.cancel(event, "The hall flooded"));
        heard(MessageReason.Rsvp.EVENT_CANCELLED, party);
        strays.tell();
        var mail = next();
        var off = MailedEntry.of(mail);
        assertEquals("CANCEL", off.method());
        assertEquals("Reserved", off.value("SUMMARY"));
        assertFalse(off.text().contains("flooded"));
        assertTrue(body(mail, 0).contains("takes the entry out of your calendar"));
        var id = rows.of(MessageReason.Rsvp.EVENT_CANCELLED, Recipient.of(party.rsvp()))
                .getFirst()
                .id();
        assertEquals(1, rows.again(id, clock.instant()));
        var again = MailedEntry.of(next());
        assertEquals(off.sequence(), again.sequence(), "the same told once more");
    }

    @Test
    void its_page_switches_it_on_changes_and_takes_it_out() throws Exception {
        var event = event(march());
        var party = reserve(event, CalendarWish.NONE);
        String token = party.manage().value();
        confirmation(1);
        assertEquals(Optional.of(CalendarWish.NONE), choice.of(token));
        assertTrue(choice.choose(token, CalendarWish.NEUTRAL));
        strays.tell();
        var on = MailedEntry.of(next());
        assertEquals("Reserved", on.value("SUMMARY"));
        assertTrue(choice.choose(token, CalendarWish.FULL));
        strays.tell();
        var full = MailedEntry.of(next());
        assertEquals(TITLE, full.value("SUMMARY"));
        assertEquals(on.value("UID"), full.value("UID"));
        assertEquals(1, full.sequence());
        assertTrue(choice.choose(token, CalendarWish.NONE));
        strays.tell();
        assertEquals("CANCEL", MailedEntry.of(next()).method());
        assertEquals(Optional.of(CalendarWish.NONE), choice.of(token));
        assertFalse(choice.choose("AAAAAAAAAAAAAAAAAAAAAA", CalendarWish.FULL));
        var silent = reserve(event(march()), CalendarWish.NONE, null);
        assertFalse(choice.choose(silent.manage().value(), CalendarWish.FULL), "nobody can be written to");
    }
}
