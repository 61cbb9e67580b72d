package nyc.icefree.messages.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.database.Retries;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.links.Links;
import nyc.icefree.messages.outbox.MailTerms;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.people.PersonId;
import nyc.icefree.rsvp.RsvpId;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.BeforeEach;

/** Twelve dates, and what became of them. */
abstract class OneMailGround extends SmtpStage {
    static final int DATES = 12;
    /** Each date's news is written a moment after the one before. */
    static final Duration STEP = Duration.ofSeconds(2);

    Given.Team team;
    List<EventId> dates;

    @BeforeEach
    void dates() {
        nothingWaits();
        team = given.team();
        dates = IntStream.range(0, DATES)
                .mapToObj(n -> given.published(team, given.session("Know your rights", 3 + 2 * n)))
                .toList();
    }

    static String email(String name) {
        return name + "." + Given.email();
    }

    RsvpId answers(EventId event, String address, Language reads) {
        return given.comes(event, Given.party("Rosa", 1, address, reads)).rsvp();
    }

    List<RsvpId> answersAll(String address) {
        return dates.stream()
                .map(date -> answers(date, address, Language.ENGLISH))
                .toList();
    }

    PersonId volunteer(String address) {
        return given.volunteer("Bo Secret", address, Language.SPANISH, team);
    }

    AssignmentId helps(PersonId person, EventId event) {
        return As.staff(team.organizer(), () -> {
            var slot = events.slotOf(event).orElseThrow();
            var shift = shifts.plan(Given.shift(event, ShiftRole.MARSHAL, 2, slot));
            return staffing.assign(shift, person, null).id();
        });
    }

    /** An hour later, by the organizer. */
    void moveAll() {
        for (EventId date : dates) {
            given.change(team, date, draft -> later(draft));
        }
    }

    /** Whatever else the answers and shifts had to tell. */
    void onlyNews() {
        for (EventId date : dates) {
            untilHeard(date.value());
        }
        // what is being settled meanwhile may stand in its way
        Retries.with(() -> update("delete from outbox where lane <> ?", MailTerms.Lane.NEWS.ordinal()));
    }

    int waiting() {
        return dates.stream().mapToInt(date -> rows.waitingNews(date).size()).sum();
    }

    static EventDraft later(EventDraft draft) {
        return draft.with(
                draft.when().from(draft.when().slot().orElseThrow().startLocal().plusHours(1)));
    }

    /** As its listener writes it, at a moment of this test's own clock. */
    UUID tell(MessageReason reason, Recipient to, UUID about, EventId event, Instant at) {
        rows.add(reason, List.of(to), about, 7, event, at);
        return rows.of(reason, to).stream()
                .filter(message -> event.equals(message.event()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    List<UUID> tellParties(List<RsvpId> parties) {
        var told = new ArrayList<UUID>();
        for (int n = 0; n < parties.size(); n++) {
            told.add(tell(
                    MessageReason.EVENT_CHANGED,
                    Recipient.of(parties.get(n)),
                    dates.get(n).value(),
                    dates.get(n),
                    clock.instant().plus(STEP.multipliedBy(n))));
        }
        return told;
    }

    /** What then brings an entry for a calendar is claimed with the rest, and leaves alone. */
    void wantEntries(List<RsvpId> parties) {
        parties.forEach(party -> update(
                "insert into rsvp_calendar (rsvp_id, wanted, uid) values (?, true, ?)",
                party.value(),
                UUID.randomUUID()));
    }

    static int times(String part, String in) {
        return in.split(Pattern.quote(part), -1).length - 1;
    }

    /** That tell of a change, whatever else was sent. */
    List<MimeMessage> changes(String address) throws Exception {
        var told = new ArrayList<MimeMessage>();
        for (MimeMessage mail : server.to(address)) {
            var words = texts.in(new Language(header(mail, "Content-Language")));
            if (body(mail, 0).contains(words.get("mail.changed"))) {
                told.add(mail);
            }
        }
        return told;
    }

    String change(String address) throws Exception {
        var told = changes(address);
        assertEquals(1, told.size());
        return body(told.getFirst(), 0);
    }

    String link(RsvpId party) {
        var mail = contacts.mailFor(party).orElseThrow();
        return links.absolute(Links.manage(mail.language(), mail.manage()));
    }

    void sent(List<UUID> told) {
        told.forEach(id -> assertEquals(MessageState.SENT, row(id).state()));
    }

    /** When all that was told is due, and what one act writes is waited for no more. */
    void afterAll() {
        onlyNews();
        clock.forward(Duration.ofMinutes(4));
    }

    List<QueuedMessage> next() {
        var now = clock.instant();
        return claims.next(UUID.randomUUID(), MailTerms.Lane.last(), claims.eventsWithNews(now), now, Sending.LEASE)
                .orElseThrow();
    }

    static String bodies(List<MimeMessage> mails) {
        return mails.stream()
                .map(mail -> {
                    try {
                        return body(mail, 0);
                    } catch (MessagingException | IOException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .collect(Collectors.joining("\n"));
    }
}
