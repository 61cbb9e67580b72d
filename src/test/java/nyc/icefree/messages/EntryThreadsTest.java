package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.rsvp.ReservationOutcome;
import nyc.icefree.rsvp.calendars.CalendarEntries;
import nyc.icefree.rsvp.reserving.ReservationMoves;
import nyc.icefree.series.Repeats;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * All mails about one entry, as octets, put into a calendar by two libraries and valid to a third: of an event by itself that becomes a date of a
 * series, moves and is cancelled, and of a party that takes another date and cancels. Whatever becomes of the event, it is one entry.
 */
@AppTest
@Tag("proof")
class EntryThreadsTest extends MailStage {
    @Autowired
    ReservationMoves moves;

    @Autowired
    CalendarEntries entries;

    private final String rosa = "rosa." + Given.email();
    private final List<byte[]> mails = new ArrayList<>();

    @Test
    void an_event_that_becomes_a_date_of_a_series_moves_and_is_cancelled_stays_one_entry() throws Exception {
        var team = given.team();
        var event = given.published(team, session(0));
        var party = reserve(event);
        holds(session(0), "CONFIRMED", 0);
        As.staff(
                team.organizer(),
                () -> series.repeat(
                        event, Repeats.by(Rule.weekly(DayOfWeek.values()).times(4))));
        holds(session(0), "CONFIRMED", 0);
        given.change(team, event, session(1));
        news(MessageReason.EVENT_CHANGED, party);
        holds(session(1), "CONFIRMED", 1);
        As.staff(team.organizer(), () -> planning.cancel(event, "The hall flooded"));
        news(MessageReason.EVENT_CANCELLED, party);
        holds(session(1), "CANCELLED", 2);
    }

    @Test
    void a_party_takes_its_entry_to_another_date_and_out_again() throws Exception {
        var team = given.team();
        var event = given.published(team, session(0));
        var other = given.published(team, session(2));
        var party = reserve(event);
        var moved = moves.move(party.manage().value(), other, null).orElseThrow();
        confirmed(2);
        holds(session(2), "CONFIRMED", 1);
        reservations.cancel(moved.manage().value());
        strays.tell();
        news(MessageReason.RSVP_CALENDAR, moved);
        holds(session(2), "CANCELLED", 2);
    }

    private EventDraft session(int later) {
        return Drafts.from(given.session("Know your rights", 9)).later(later).draft();
    }

    /** It wants an entry, and gets the mail that brings it. */
    private ReservationOutcome reserve(EventId event) throws Exception {
        var party = given.comes(event, Given.party("Rosa", 1, rosa));
        post.until(() -> mailed(rosa) == 1);
        entries.choose(party.manage().value(), true);
        strays.tell();
        news(MessageReason.RSVP_CALENDAR, party);
        return party;
    }

    private void confirmed(int number) throws Exception {
        post.until(() -> mailed(rosa) == number);
        keep(mailedBy(rosa).getLast());
    }

    private void news(MessageReason reason, ReservationOutcome party) throws Exception {
        Postman.untilHeard(() -> rows.of(reason, Recipient.of(party.rsvp())).stream()
                .anyMatch(m -> m.state().waits()));
        sending().sendWaiting();
        keep(server.to(rosa).getLast());
    }

    private void keep(MimeMessage mail) throws Exception {
        byte[] entry = MailedEntry.of(mail).octets();
        new CalendarBuilder().build(new ByteArrayInputStream(entry)).validate();
        mails.add(entry);
    }

    /** In the order in which they came, and when what came first arrives last. */
    private void holds(EventDraft when, String status, int number) throws Exception {
        var slot = when.when().slot().orElseThrow();
        String uid = new MailedEntry("", mails.getFirst()).value("UID");
        var meant = List.of(String.join(
                "\t", uid, slot.startsAt().toString(), slot.endsAt().toString(), status, String.valueOf(number)));
        var late = new ArrayList<>(mails);
        late.add(mails.getFirst());
        for (List<byte[]> came : List.of(mails, late)) {
            assertEquals(meant, AppliedEntries.byLibical(rosa, came));
            assertEquals(meant, AppliedEntries.byPython(rosa, came));
        }
    }
}
