package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
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
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.partners.CalendarFellSilent;
import nyc.icefree.partners.CalendarHeldBack;
import nyc.icefree.partners.Memberships;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.rsvp.ReservationMoves;
import nyc.icefree.rsvp.Reservations;
import nyc.icefree.rsvp.answers.CalendarWish;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.rsvp.answers.RsvpState;
import nyc.icefree.rsvp.calendars.AstrayEntries;
import nyc.icefree.rsvp.calendars.CalendarChoice;
import nyc.icefree.rsvp.calendars.CalendarThread;
import nyc.icefree.rsvp.calendars.CalendarThreads;
import nyc.icefree.signin.StaffAccounts;
import nyc.icefree.text.Language;
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
    Memberships memberships;

    @Autowired
    StaffAccounts accounts;

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

    @Autowired
    AstrayEntries astray;

    @Autowired
    CalendarThreads threads;

    private final UUID source = UUID.randomUUID();
    private final Given.Team[] team = new Given.Team[1];
    private final String rosa = "rosa." + Given.email();

    @Test
    void a_silent_calendar_is_told_to_its_organization_in_each_ones_language_once_a_time() throws Exception {
        var team = given.team();
        var rosa = member(team);
        for (int time : List.of(1, 1, 1)) {
            announce(new CalendarFellSilent(team.organization(), source, time));
        }
        post.until(() -> mailed(rosa.email()) == 1);
        var mail = mailedBy(rosa.email()).getFirst();
        String text = body(mail, 0);
        assertTrue(text.contains("/workspace/"), text);
        assertTrue(text.contains(source.toString()), text);
        assertEquals(texts.in(Language.SPANISH).get("mail.calendar-silent.subject"), mail.getSubject());
        assertFalse(
                text.contains("http://calendar") || text.contains(".ics"), "the address of a calendar may be a secret");
        announce(new CalendarFellSilent(team.organization(), source, 2));
        post.until(() -> mailed(rosa.email()) == 2);
        assertEquals(
                List.of(),
                rows.of(
                        MessageReason.Calendar.CALENDAR_SILENT,
                        Recipient.of(given.team().organizer())));
    }

    @Test
    void held_changes_are_for_the_organization_and_new_events_for_administrators() {
        var team = given.team();
        var rosa = member(team);
        String email = "a" + Given.email();
        var admin = accounts.create("Ada", email, Language.ENGLISH, "lanterns on stoops", new byte[20], true);
        announce(new CalendarHeldBack(team.organization(), source, false, 1));
        post.until(() -> mailed(rosa.email()) == 1);
        assertEquals(0, mailed(email));
        announce(new CalendarHeldBack(team.organization(), source, true, 2));
        post.until(() -> mailed(email) == 1);
        assertEquals(
                1,
                rows.of(MessageReason.Calendar.CALENDAR_HELD, Recipient.of(rosa.person()))
                        .size());
        assertEquals(
                1,
                rows.of(MessageReason.Calendar.CALENDAR_HELD, Recipient.of(admin))
                        .size());
    }

    @Test
    void whoever_left_meanwhile_gets_no_letter() {
        var team = given.team();
        var rosa = member(team);
        rows.add(
                MessageReason.Calendar.CALENDAR_SILENT,
                List.of(Recipient.of(rosa.person())),
                source,
                1,
                null,
                clock.instant());
        As.administrator(given.person(), () -> memberships.dismiss(team.organization(), rosa.person()));
        sending().sendWaiting();
        assertEquals(List.of(), server.to(rosa.email()));
        var row = rows.of(MessageReason.Calendar.CALENDAR_SILENT, Recipient.of(rosa.person()))
                .getFirst();
        assertEquals(MessageState.DROPPED, row.state());
    }

    private Invited member(Given.Team team) {
        var person = somebody("Rosa", Language.SPANISH);
        given.appoint(team.organization(), person.person(), StaffRole.ORGANIZER);
        return person;
    }

    private void announce(Object announcement) {
        transaction.executeWithoutResult(t -> announcements.publishEvent(announcement));
    }

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

    private EventDraft thirdOfMarch() {
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
        var event = given.published(team, thirdOfMarch());
        var party = reserve(event);
        change(team, event, Drafts.from(thirdOfMarch()).later(1).draft());
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
        var event = given.published(team, thirdOfMarch());
        var party = reserve(event);
        change(team, event, Drafts.from(thirdOfMarch()).later(1).draft());
        heard(MessageReason.Rsvp.EVENT_CHANGED, party, 1);
        fails(MailServer.Mood.DOWN);
        assertEquals(
                MessageState.FAILED,
                messages(MessageReason.Rsvp.EVENT_CHANGED, party).getFirst().state());
        change(
                team,
                event,
                Drafts.from(thirdOfMarch())
                        .later(1)
                        .at(Given.room("Another Room"))
                        .draft());
        heard(MessageReason.Rsvp.EVENT_CHANGED, party, 2);
        var mail = next();
        assertEquals(1, MailedEntry.of(mail).sequence());
        assertTrue(body(mail, 0).contains("This mail moves the entry in your calendar."), body(mail, 0));
    }

    @Test
    void what_is_made_in_bulk_and_waits_for_the_morning_holds_up_no_entry() {
        var event = given.published(given.team(), thirdOfMarch());
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
        var event = given.published(team, thirdOfMarch());
        var party = reserve(event);
        assertFalse(isAstray(party, Instant.now().plus(Duration.ofHours(1))));
        change(team, event, Drafts.from(thirdOfMarch()).later(1).draft());
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
        var event = given.published(team, thirdOfMarch());
        var party = reserve(event);
        var written = new ArrayList<UUID>();
        var starts = new ArrayList<Instant>();
        for (int days = 1; days <= 2; days++) {
            change(team, event, Drafts.from(thirdOfMarch()).later(days).draft());
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
        var event = given.published(team, thirdOfMarch());
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
        var event = given.published(team, thirdOfMarch());
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
