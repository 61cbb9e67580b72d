package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.When;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.events.ScheduledEventChanges;
import nyc.icefree.events.announced.AddressOpened;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.outbox.MailTerms;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.messages.sending.Sending;
import nyc.icefree.rsvp.Reservations;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The letter that tells an address at its hour: to whom, in which language, what never stands in it, and once. */
abstract class AddressMessagesContract extends MailStage {
    @AppTest
    static class OnH2Test extends AddressMessagesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends AddressMessagesContract {}

    private static final String STREET = "8601 Example Avenue";
    /** The event is in nine days: so many hours before it have passed already. */
    private static final int OPEN = 700;

    private static final int NOT_YET = 24;

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    @Autowired
    ScheduledEventChanges turns;

    @Autowired
    Reservations reservations;

    @Test
    void at_the_hour_each_party_that_comes_is_told_once_in_its_language() throws Exception {
        var team = given.team();
        var event = given.published(team, march(AddressVisibility.COMING, NOT_YET));
        var rosa = reserve(event, Language.SPANISH);
        var ben = reserve(event, Language.ENGLISH);
        var silent = reserve(event, Language.ENGLISH, null);
        turns.turnDue();
        assertEquals(List.of(), rows.of(MessageReason.Rsvp.EVENT_ADDRESS, rosa.recipient()), "not before the hour");
        opens(team, event);
        post.until(() -> letters(rosa).size() == 1 && letters(ben).size() == 1);
        var letter = letters(rosa).getFirst();
        String text = body(letter, 0);
        assertTrue(letter.getSubject().startsWith("Dónde es: "), letter.getSubject());
        assertTrue(text.contains(STREET), text);
        assertTrue(text.contains("/es/r/" + rosa.outcome().manage().value()), text);
        assertFalse(text.indexOf(STREET) < 130, "the preview on a locked phone tells nothing");
        for (String never : List.of("March", "Elmhurst", STREET)) {
            assertFalse(letter.getSubject().contains(never), never);
        }
        for (String never : List.of("Ben", ben.address(), ben.outcome().manage().value(), "Key at the desk")) {
            assertFalse((text + body(letter, 1)).contains(never), never);
        }
        assertTrue(letters(ben).getFirst().getSubject().startsWith("Where it is: "));
        assertEquals(List.of(), rows.of(MessageReason.Rsvp.EVENT_ADDRESS, silent.recipient()), "gave no address");
    }

    @Test
    void who_waits_for_a_place_is_not_told_what_is_for_those_who_come() {
        var team = given.team();
        var event = given.published(team, march(AddressVisibility.COMING, NOT_YET));
        reserve(event, Language.ENGLISH);
        reserve(event, Language.ENGLISH);
        var waits = reserve(event, Language.ENGLISH);
        opens(team, event);
        post.until(() -> rows.of(MessageReason.Rsvp.EVENT_ADDRESS, waits.recipient()).stream()
                .anyMatch(m -> m.state() == MessageState.DROPPED));
        assertEquals(0, letters(waits).size());
    }

    @Test
    void an_address_for_the_team_is_mailed_to_nobody_who_comes() {
        var team = given.team();
        var event = given.published(team, march(AddressVisibility.TEAM, NOT_YET));
        var rosa = reserve(event, Language.SPANISH);
        opens(team, event);
        announce(new AddressOpened(event, 9_999));
        post.until(() -> rows.of(MessageReason.Rsvp.EVENT_ADDRESS, rosa.recipient()).stream()
                .anyMatch(m -> m.state() == MessageState.DROPPED));
        assertEquals(0, letters(rosa).size());
    }

    @Test
    void an_hour_whose_turn_was_cut_off_comes_again_and_what_is_heard_twice_is_told_once() {
        var team = given.team();
        var event = given.published(team, march(AddressVisibility.COMING, NOT_YET));
        var rosa = reserve(event, Language.SPANISH);
        hours(team, event, OPEN);
        transaction.executeWithoutResult(t -> {
            turns.turnDue();
            t.setRollbackOnly();
        });
        turns.turnDue();
        turns.turnDue();
        post.until(() -> letters(rosa).size() == 1);
        int version = rows.of(MessageReason.Rsvp.EVENT_ADDRESS, rosa.recipient())
                .getFirst()
                .aboutVersion();
        announce(new AddressOpened(event, version));
        var later = reserve(event, Language.ENGLISH);
        announce(new AddressOpened(event, version));
        untilHeard(event);
        assertEquals(
                List.of(),
                rows.of(MessageReason.Rsvp.EVENT_ADDRESS, later.recipient()),
                "knows it by its confirmation");
        assertEquals(
                1, rows.of(MessageReason.Rsvp.EVENT_ADDRESS, rosa.recipient()).size());
        assertEquals(1, letters(rosa).size());
    }

    @Test
    void a_letter_whose_sender_died_is_written_once_after_the_lease_and_not_for_who_left_meanwhile() {
        var team = given.team();
        var event = given.published(team, march(AddressVisibility.COMING, OPEN));
        turns.turnDue();
        var stays = reserve(event, Language.ENGLISH);
        var leaves = reserve(event, Language.ENGLISH);
        post.until(() -> mailed(stays.address()) >= 1 && mailed(leaves.address()) >= 1);
        rows.add(
                MessageReason.Rsvp.EVENT_ADDRESS,
                List.of(stays.recipient(), leaves.recipient()),
                event.value(),
                9_999,
                event,
                clock.instant());
        UUID id = rows.of(MessageReason.Rsvp.EVENT_ADDRESS, stays.recipient()).stream()
                .filter(m -> m.aboutVersion() == 9_999)
                .findFirst()
                .orElseThrow()
                .id();
        while (row(id).state() == MessageState.QUEUED) {
            rows.claim(UUID.randomUUID(), MailTerms.Lane.last(), clock.instant(), Sending.LEASE);
        }
        reservations.cancel(leaves.outcome().manage().value());
        sending().sendWaiting();
        assertEquals(0, server.to(stays.address()).size());
        clock.forward(Sending.LEASE);
        sending().sendWaiting();
        sending().sendWaiting();
        assertEquals(1, server.to(stays.address()).size());
        assertEquals(0, server.to(leaves.address()).size());
    }

    @Test
    void an_event_that_was_called_off_or_hid_its_address_again_tells_it_no_more() {
        var team = given.team();
        var off = given.published(team, march(AddressVisibility.COMING, OPEN));
        var hidden = given.published(team, march(AddressVisibility.COMING, OPEN));
        turns.turnDue();
        for (EventId event : List.of(off, hidden)) {
            var party = reserve(event, Language.ENGLISH);
            rows.add(
                    MessageReason.Rsvp.EVENT_ADDRESS,
                    List.of(party.recipient()),
                    event.value(),
                    9_999,
                    event,
                    clock.instant());
            if (event.equals(off)) {
                As.staff(team.organizer(), () -> planning.cancel(event, "The hall is flooded"));
            } else {
                hours(team, event, NOT_YET);
            }
            sending().sendWaiting();
            assertEquals(0, sentOf(MessageReason.Rsvp.EVENT_ADDRESS, party));
        }
    }

    private long sentOf(MessageReason reason, Guest guest) {
        return rows.of(reason, guest.recipient()).stream()
                .filter(m -> m.state() != MessageState.DROPPED)
                .count();
    }

    private record Guest(ReservationOutcome outcome, String address) {
        Recipient recipient() {
            return Recipient.of(outcome.rsvp());
        }
    }

    private Guest reserve(EventId event, Language language) {
        return reserve(event, language, "p" + Given.email());
    }

    private Guest reserve(EventId event, Language language, @Nullable String address) {
        var form = Given.party(language == Language.ENGLISH ? "Ben" : "Rosa", 1, address, language);
        return new Guest(given.comes(event, form), java.util.Objects.requireNonNullElse(address, ""));
    }

    private List<MimeMessage> letters(Guest guest) {
        return mailedBy(guest.address()).stream()
                .filter(mail -> {
                    try {
                        return mail.getSubject().startsWith("Where it is: ")
                                || mail.getSubject().startsWith("Dónde es: ");
                    } catch (jakarta.mail.MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private void opens(Given.Team team, EventId event) {
        hours(team, event, OPEN);
        turns.turnDue();
    }

    private void hours(Given.Team team, EventId event, int hours) {
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            planning.change(
                    event, plan.version(), march(plan.draft().visibility().address(), hours));
        });
    }

    private void announce(Object announcement) {
        transaction.executeWithoutResult(t -> announcements.publishEvent(announcement));
    }

    /** Where it is day now and in an hour, since by night it waits. */
    private static ZoneId byDay() {
        return Stream.of("Asia/Tokyo", "Europe/Athens", "America/New_York", "Pacific/Honolulu")
                .map(ZoneId::of)
                .filter(zone -> {
                    int hour = LocalTime.now(zone).getHour();
                    return hour >= 8 && hour < 19;
                })
                .findFirst()
                .orElseThrow();
    }

    private static EventDraft march(AddressVisibility visibility, int hours) {
        var day = LocalDate.now(Given.NEW_YORK).plusDays(9);
        var march = Given.draft(
                EventKind.RALLY,
                "March for families",
                day.atTime(17, 0),
                day.atTime(18, 0),
                Given.library(),
                visibility,
                2);
        return Drafts.from(march.with(When.of(day.atTime(17, 0), day.atTime(18, 0), byDay())))
                .from(hours)
                .draft();
    }
}
