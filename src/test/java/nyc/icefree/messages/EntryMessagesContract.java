package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
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
import nyc.icefree.database.UtcColumn;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.messages.letters.LetterReader;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.partners.CalendarFellSilent;
import nyc.icefree.partners.CalendarHeldBack;
import nyc.icefree.partners.StaffRole;
import nyc.icefree.rsvp.ReservationOutcome;
import nyc.icefree.rsvp.RsvpState;
import nyc.icefree.rsvp.calendars.CalendarEntries;
import nyc.icefree.rsvp.reserving.ReservationMoves;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The entry in a party's own calendar, by the mails that it gets anyway; and what is written about partners' calendars. */
abstract class EntryMessagesContract extends MailStage {
    @AppTest
    static class OnH2Test extends EntryMessagesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends EntryMessagesContract {}

    private static final String TITLE = "March for families";

    @Autowired
    ReservationMoves moves;

    @Autowired
    CalendarEntries entries;

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
                rows.of(MessageReason.CALENDAR_SILENT, Recipient.of(given.team().organizer())));
    }

    @Test
    void held_changes_are_for_the_organization_and_new_events_for_administrators() {
        var team = given.team();
        var rosa = member(team);
        var admin = account("Ada", true);
        announce(new CalendarHeldBack(team.organization(), source, false, 1));
        post.until(() -> mailed(rosa.email()) == 1);
        assertEquals(0, mailed(admin.email()));
        announce(new CalendarHeldBack(team.organization(), source, true, 2));
        post.until(() -> mailed(admin.email()) == 1);
        assertEquals(1, told(MessageReason.CALENDAR_HELD, Recipient.of(rosa.person())));
        assertEquals(1, told(MessageReason.CALENDAR_HELD, Recipient.of(admin.person())));
    }

    private Invited member(Given.Team team) {
        var person = somebody("Rosa", Language.SPANISH);
        given.appoint(team.organization(), person.person(), StaffRole.ORGANIZER);
        return person;
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

    /** It wants an entry. @return the mail that brings it */
    private MimeMessage wanted(ReservationOutcome party) {
        assertTrue(entries.choose(party.manage().value(), true));
        strays.tell();
        return next();
    }

    /** Whose entry is there. */
    private ReservationOutcome reserved(EventId event) {
        var party = given.comes(event, Given.party("Rosa", 2, rosa));
        confirmation(1);
        wanted(party);
        return party;
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

    @Test
    void who_waits_gets_it_with_the_place() throws Exception {
        var event = event(march());
        var first = given.comes(event, Given.party("Bo", 2, null));
        assertFalse(entries.choose(first.manage().value(), true), "nobody can be written to");
        var party = given.comes(event, Given.party("Rosa", 2, rosa));
        assertEquals(RsvpState.WAITLISTED, party.state());
        confirmation(1);
        assertTrue(entries.choose(party.manage().value(), true));
        strays.tell();
        reservations.cancel(first.manage().value());
        var promoted = MailedEntry.of(confirmation(2));
        assertEquals("REQUEST", promoted.method());
        assertEquals(0, promoted.sequence());
    }

    @Test
    void it_moves_with_the_event_and_stays_when_what_it_says_stays() throws Exception {
        var event = event(march());
        var party = given.comes(event, Given.party("Rosa", 2, rosa));
        confirmation(1);
        var first = MailedEntry.of(wanted(party));
        given.change(team[0], event, Drafts.from(march()).later(1).draft());
        heard(MessageReason.EVENT_CHANGED, party);
        strays.tell();
        var mail = next();
        var moved = MailedEntry.of(mail);
        assertEquals("REQUEST", moved.method());
        assertEquals(first.value("UID"), moved.value("UID"));
        assertEquals(1, moved.sequence());
        assertFalse(moved.value("DTSTART").equals(first.value("DTSTART")));
        assertTrue(moved.value("DTSTAMP").compareTo(first.value("DTSTAMP")) >= 0);
        String text = body(mail, 0);
        assertTrue(text.contains("This email moves the entry in your calendar."), text);
        assertFalse(text.contains("Delete that entry and save it again"), text);
        assertEquals(header(mailedBy(rosa).getFirst(), "References"), header(mail, "References"));

        given.change(
                team[0],
                event,
                Drafts.from(march()).later(1).at(Given.room("Another Room")).draft());
        heard(MessageReason.EVENT_CHANGED, party);
        var same = next();
        assertEquals(Optional.empty(), MailedEntry.in(same));
        assertTrue(body(same, 0).contains("The entry in your calendar is still right"));
    }

    @Test
    void who_goes_takes_it_along_and_who_cancels_takes_it_out() throws Exception {
        var event = event(march());
        var party = reserved(event);
        var first = MailedEntry.of(server.to(rosa).getLast());
        var other = given.published(team[0], Drafts.from(march()).later(2).draft());
        var moved = moves.move(party.manage().value(), other, null).orElseThrow();
        var there = MailedEntry.of(confirmation(2));
        assertEquals("REQUEST", there.method());
        assertEquals(first.value("UID"), there.value("UID"), "the entry itself moves");
        assertTrue(body(confirmation(2), 0).contains("This email moves the entry in your calendar."));
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
        int mails = server.to(rosa).size();
        clock.forward(Duration.ofDays(2));
        strays.tell();
        sending().sendWaiting();
        assertEquals(mails, server.to(rosa).size());
    }

    @Test
    void what_becomes_of_the_event_is_told_once_and_an_undone_way_out_not_at_all() throws Exception {
        var event = event(march());
        var party = reserved(event);
        reservations.maybe(party.manage().value());
        strays.tell();
        reservations.come(party.manage().value());
        int mails = server.to(rosa).size();
        assertEquals(Optional.empty(), MailedEntry.in(confirmation(2)), "it has its place, and its entry");
        sending().sendWaiting();
        assertEquals(mails, server.to(rosa).size());
        As.staff(team[0].organizer(), () -> planning.cancel(event, "The hall flooded"));
        heard(MessageReason.EVENT_CANCELLED, party);
        strays.tell();
        var mail = next();
        var off = MailedEntry.of(mail);
        assertEquals("CANCEL", off.method());
        assertEquals("Reserved", off.value("SUMMARY"));
        assertFalse(off.text().contains("flooded"));
        assertTrue(body(mail, 0).contains("takes the entry out of your calendar"));
        var id = rows.of(MessageReason.EVENT_CANCELLED, Recipient.of(party.rsvp()))
                .getFirst()
                .id();
        assertEquals(1, rows.again(id, clock.instant()));
        var again = MailedEntry.of(next());
        assertEquals(off.sequence(), again.sequence(), "the same told once more");
    }

    @Test
    void a_way_out_after_one_that_was_undone_is_told() throws Exception {
        var party = reserved(event(march()));
        String token = party.manage().value();
        reservations.maybe(token);
        strays.tell();
        reservations.come(token);
        confirmation(2);
        sending().sendWaiting();
        reservations.cancel(token);
        lost(party, MessageState.DROPPED, Duration.ofMinutes(3));
        strays.tell();
        assertEquals("CANCEL", MailedEntry.of(next()).method());
    }

    @Test
    void whom_no_mail_reaches_is_written_to_after_ever_longer_pauses() {
        var party = reserved(event(march()));
        reservations.cancel(party.manage().value());
        var told = new ArrayList<Integer>();
        for (int hours : List.of(0, 23, 25, 47, 49, 95, 97)) {
            lost(party, MessageState.GIVEN_UP, Duration.ofHours(hours));
            strays.tell();
            told.add(told(MessageReason.RSVP_CALENDAR, Recipient.of(party.rsvp())));
        }
        assertEquals(List.of(2, 2, 3, 3, 4, 4, 5), told);
    }

    /** Its mails did not leave, and that is so long ago. */
    private void lost(ReservationOutcome party, MessageState state, Duration ago) {
        update(
                "update outbox set state = ?, settled_at = ? where recipient = ? and state <> 'SENT'",
                state.name(),
                UtcColumn.of(Instant.now().minus(ago)),
                party.rsvp().value());
        entries.lookAgain(party.rsvp(), Instant.EPOCH);
    }

    @Test
    void what_is_on_again_brings_it_by_its_news() {
        var event = event(march());
        var party = reserved(event);
        As.staff(team[0].organizer(), () -> planning.postpone(event, "The hall flooded"));
        heard(MessageReason.EVENT_POSTPONED, party);
        next();
        update(
                "update rsvp_calendar set written_at = ? where rsvp_id = ?",
                UtcColumn.of(Instant.now()),
                party.rsvp().value());
        given.change(team[0], event, Drafts.from(march()).later(1).draft());
        assertFalse(isAstray(party, Instant.now()));
        assertTrue(isAstray(party, Instant.now().plus(Duration.ofHours(1))));
    }

    @Test
    void its_page_takes_it_out_and_brings_it_again() throws Exception {
        var event = event(march());
        var party = reserved(event);
        String token = party.manage().value();
        var on = MailedEntry.of(server.to(rosa).getLast());
        assertEquals(Optional.of(true), entries.wanted(token));
        update(
                "update rsvp_calendar set organizer = 'before@example.org' where rsvp_id = ?",
                party.rsvp().value());
        assertTrue(entries.choose(token, false));
        strays.tell();
        var off = MailedEntry.of(next());
        assertEquals("CANCEL", off.method());
        assertTrue(off.value("ORGANIZER").endsWith(":mailto:before@example.org"), off.text());
        var again = MailedEntry.of(wanted(party));
        assertEquals(List.of("REQUEST", on.value("UID")), List.of(again.method(), again.value("UID")));
        assertEquals(2, again.sequence());
        assertFalse(entries.choose("AAAAAAAAAAAAAAAAAAAAAA", true));
    }

    @Test
    void a_move_whose_mail_never_left_is_told_later_and_undoes_no_later_one() throws Exception {
        var event = event(march());
        var party = reserved(event);
        var written = new ArrayList<UUID>();
        for (int days = 1; days <= 2; days++) {
            given.change(team[0], event, Drafts.from(march()).later(days).draft());
            int many = days;
            Postman.untilHeard(() -> told(MessageReason.EVENT_CHANGED, Recipient.of(party.rsvp())) == many);
            var message = rows.of(MessageReason.EVENT_CHANGED, Recipient.of(party.rsvp())).stream()
                    .filter(m -> !written.contains(m.id()))
                    .findFirst()
                    .orElseThrow();
            letters.compose(message, LetterReader.RECIPIENT, clock.instant());
            written.add(message.id());
        }
        entries.left(written.getFirst());
        assertFalse(
                Objects.requireNonNull(entries.find(party.rsvp()).orElseThrow().last())
                        .left(),
                "the later one counts");
        var later = Instant.now().plus(Duration.ofHours(1));
        assertTrue(isAstray(party, later));
        entries.lookAgain(party.rsvp(), later.plusSeconds(1));
        assertFalse(isAstray(party, later), "others have their turn");
        entries.left(written.getLast());
        assertFalse(isAstray(party, later.plus(Duration.ofDays(2))));
    }

    private boolean isAstray(ReservationOutcome party, Instant now) {
        return entries.astray(now, Integer.MAX_VALUE).stream()
                .anyMatch(a -> a.rsvp().equals(party.rsvp()));
    }
}
