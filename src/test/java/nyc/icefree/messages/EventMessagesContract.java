package nyc.icefree.messages;

import static nyc.icefree.eventform.ShiftHours.MOVE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Drafts;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.eventform.AddressVisibility;
import nyc.icefree.eventform.Attendance;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.eventviews.EventPlan;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.people.NotYours;
import nyc.icefree.people.PersonId;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

abstract class EventMessagesContract extends MailStage {
    @AppTest
    static class OnH2Test extends EventMessagesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends EventMessagesContract {}

    private static final String ADDRESS = "8601 Example Avenue";

    @Autowired
    Given given;

    @Autowired
    EventPlanning planning;

    private final String email = "rosa." + Given.email();

    private EventDraft rally(int hour) {
        var date = LocalDate.now(clock.withZone(Given.NEW_YORK)).plusDays(9);
        return Given.draft(
                EventKind.RALLY,
                "March for families",
                date.atTime(hour, 0),
                date.atTime(hour + 1, 0),
                Given.library(),
                AddressVisibility.COMING,
                3);
    }

    private ReservationOutcome reserve(EventId event, int people, String address) {
        return given.comes(event, Given.party("Rosa", people, address));
    }

    private void change(Given.Team team, EventId event, EventDraft draft) {
        As.staff(
                team.organizer(),
                () -> planning.change(
                        event, planning.planOf(event).orElseThrow().version(), draft));
    }

    private MimeMessage confirmation(String address) {
        post.until(() -> mailed(address) == 1);
        return mailedBy(address).getFirst();
    }

    private void awaitNews(EventId event, int count, MessageReason reason, int version) {
        Postman.untilHeard(() -> {
            var news = rows.waitingNews(event);
            return news.size() == count
                    && news.stream().allMatch(m -> m.reason() == reason && m.aboutVersion() >= version);
        });
    }

    @Test
    void a_confirmation_tells_those_who_come_where_and_its_subject_tells_nobody_what() throws Exception {
        var event = given.published(given.team(), rally(17));
        var going = reserve(event, 2, email);
        var mail = confirmation(email);
        assertTrue(mail.getSubject().startsWith("Your place on "));
        assertFalse(mail.getSubject().contains("March"));
        assertFalse(header(mail, "From").contains(campaign.now().name()));
        String text = body(mail, 0);
        assertTrue(text.contains("places for 2 people") && text.contains("> March for families"), text);
        assertTrue(text.contains(ADDRESS));
        assertTrue(text.contains("/en/r/" + going.manage().value()));
        assertTrue(text.substring(0, 130).indexOf("March") < 0, "the preview on a locked phone tells nothing");
        assertFalse(body(mail, 1).matches("(?s).*(<img|src=|<link).*"));

        String waiting = "luz." + Given.email();
        reserve(event, 2, waiting);
        String waits = body(confirmation(waiting), 0);
        assertTrue(waits.contains("waiting list"));
        assertFalse(waits.contains(ADDRESS));
    }

    @Test
    void a_change_waits_two_minutes_and_a_second_change_takes_its_place() throws Exception {
        var team = given.team();
        var event = given.published(team, rally(17));
        reserve(event, 1, email);
        confirmation(email);
        change(team, event, rally(18));
        awaitNews(event, 1, MessageReason.Rsvp.EVENT_CHANGED, 0);
        var first = rows.waitingNews(event).getFirst();
        assertEquals(Duration.ofMinutes(2), Duration.between(first.createdAt(), first.dueAt()));
        change(team, event, rally(19));
        awaitNews(event, 1, MessageReason.Rsvp.EVENT_CHANGED, first.aboutVersion() + 1);
        assertEquals(MessageNote.OVERTAKEN, row(first.id()).note());
        sending().sendWaiting();
        assertEquals(1, server.to(email).size());
        assertTrue(body(server.to(email).getFirst(), 0).contains("7:00 PM to 8:00 PM"));
        assertTrue(body(server.to(email).getFirst(), 0).contains("delete that entry and save it again"));
        assertTrue(server.to(email).getFirst().getSubject().startsWith("A change: "));
        // the first change's listener, which was slower than the second's
        rows.add(
                MessageReason.Rsvp.EVENT_CHANGED,
                List.of(first.recipient()),
                event.value(),
                first.aboutVersion() - 1,
                event,
                clock.instant().minus(Duration.ofMinutes(3)));
        sending().sendWaiting();
        assertEquals(1, server.to(email).size());
    }

    @Test
    void a_change_that_is_taken_back_before_its_message_left_is_told_only_to_who_knows_of_it() {
        var team = given.team();
        var event = given.published(team, rally(17));
        reserve(event, 1, email);
        confirmation(email);
        var was = As.staff(team.organizer(), () -> planning.planOf(event)).orElseThrow();
        change(team, event, rally(18));
        awaitNews(event, 1, MessageReason.Rsvp.EVENT_CHANGED, 0);
        String later = "luz." + Given.email();
        var knows = reserve(event, 1, later);
        confirmation(later);
        var now = As.staff(team.organizer(), () -> planning.planOf(event)).orElseThrow();
        As.staff(team.organizer(), () -> planning.changeBack(event, now.version(), was.draft(), was.version(), MOVE));
        awaitNews(event, 1, MessageReason.Rsvp.EVENT_CHANGED, now.version() + 1);
        assertEquals(
                Recipient.of(knows.rsvp()), rows.waitingNews(event).getFirst().recipient());
        sending().sendWaiting();
        assertEquals(List.of(), server.to(email), "this party knows nothing but what is true again");
        assertEquals(1, server.to(later).size());
    }

    @Test
    void a_cancelled_event_drops_the_change_that_waits_and_tells_the_reason() throws Exception {
        var team = given.team();
        var event = given.published(team, rally(17));
        reserve(event, 1, email);
        confirmation(email);
        change(team, event, rally(18));
        awaitNews(event, 1, MessageReason.Rsvp.EVENT_CHANGED, 0);
        var change = rows.waitingNews(event).getFirst();
        As.staff(team.organizer(), () -> planning.cancel(event, "The hall is flooded"));
        awaitNews(event, 1, MessageReason.Rsvp.EVENT_CANCELLED, 0);
        assertEquals(MessageState.DROPPED, row(change.id()).state());
        assertEquals(MessageNote.EVENT_CANCELLED, row(change.id()).note());
        sending().sendWaiting();
        assertEquals(1, server.to(email).size());
        String text = body(server.to(email).getFirst(), 0);
        assertTrue(text.contains("will not take place"));
        assertTrue(text.contains("> The hall is flooded"));
        assertTrue(text.contains("delete that entry"), "a saved entry does not go by itself");
        // one that slipped through is stopped when its turn comes
        rows.add(
                MessageReason.Rsvp.EVENT_CHANGED,
                List.of(change.recipient()),
                event.value(),
                9_999,
                event,
                clock.instant().minus(Duration.ofMinutes(3)));
        sending().sendWaiting();
        assertEquals(1, server.to(email).size());
    }

    @Test
    void an_event_that_is_taken_back_is_told_after_the_wait_unless_it_comes_again() throws Exception {
        var team = given.team();
        var event = given.published(team, rally(17));
        reserve(event, 1, email);
        confirmation(email);
        As.staff(team.organizer(), () -> planning.unpublish(event));
        awaitNews(event, 1, MessageReason.Rsvp.EVENT_UNPUBLISHED, 0);
        var first = rows.waitingNews(event).getFirst();
        As.staff(team.organizer(), () -> planning.publish(event));
        Postman.untilHeard(() -> row(first.id()).state() == MessageState.DROPPED);
        As.staff(team.organizer(), () -> planning.unpublish(event));
        awaitNews(event, 1, MessageReason.Rsvp.EVENT_UNPUBLISHED, first.aboutVersion() + 1);
        sending().sendWaiting();
        assertEquals(1, server.to(email).size());
        assertTrue(server.to(email).getFirst().getSubject().startsWith("Taken back: "));
        String text = body(server.to(email).getFirst(), 0);
        assertTrue(text.contains("does not take place as it was announced"), text);
    }

    @Test
    void another_online_link_is_told_to_those_who_come_and_the_old_one_is_gone() throws Exception {
        var team = given.team();
        var online = Drafts.from(rally(17)).online(Attendance.HYBRID, "https://meet.example.org/old");
        var event = given.published(team, online.draft());
        reserve(event, 1, email);
        confirmation(email);
        var other = Drafts.from(rally(17)).online(Attendance.HYBRID, "https://meet.example.org/new");
        assertTrue(As.staff(team.organizer(), () -> planning.check(event, other.draft()))
                .moves());
        change(team, event, other.draft());
        awaitNews(event, 1, MessageReason.Rsvp.EVENT_CHANGED, 0);
        As.staff(team.organizer(), () -> outbox.sendNow(event));
        sending().sendWaiting();
        String text = body(server.to(email).getFirst(), 0);
        assertTrue(text.contains("https://meet.example.org/new"), text);
        assertFalse(text.contains("https://meet.example.org/old"), text);
    }

    @Test
    void a_cancellation_that_is_taken_back_is_told_to_nobody_unless_its_letter_has_left() {
        var team = given.team();
        var event = given.published(team, rally(17));
        reserve(event, 1, email);
        confirmation(email);
        var before = As.staff(team.organizer(), () -> planning.planOf(event).orElseThrow());
        As.staff(team.organizer(), () -> planning.cancel(event, "Flooded"));
        awaitNews(event, 1, MessageReason.Rsvp.EVENT_CANCELLED, 0);
        var waiting = rows.waitingNews(event).getFirst();
        cancelBack(team, event, before);
        Postman.untilHeard(() -> row(waiting.id()).state() == MessageState.DROPPED);
        sending().sendWaiting();
        assertEquals(List.of(), rows.waitingNews(event));
        assertEquals(0, As.staff(team.organizer(), () -> outbox.told(event, before.version())));
        var again = As.staff(team.organizer(), () -> planning.planOf(event).orElseThrow());
        As.staff(team.organizer(), () -> planning.cancel(event, "Flooded"));
        awaitNews(event, 1, MessageReason.Rsvp.EVENT_CANCELLED, again.version());
        assertEquals(1, As.staff(team.organizer(), () -> outbox.sendNow(event)));
        sending().sendWaiting();
        assertEquals(1, As.staff(team.organizer(), () -> outbox.told(event, again.version())));
        cancelBack(team, event, again);
        awaitNews(event, 1, MessageReason.Rsvp.EVENT_CHANGED, again.version());
        As.staff(given.team().organizer(), () -> assertThrows(NotYours.class, () -> outbox.told(event, 0)));
    }

    private void cancelBack(Given.Team team, EventId event, EventPlan before) {
        As.staff(team.organizer(), () -> {
            var now = planning.planOf(event).orElseThrow();
            planning.cancelBack(event, now.version(), before);
        });
    }

    @Test
    void an_organizer_takes_back_what_has_not_left_or_hurries_it() {
        var team = given.team();
        var event = given.published(team, rally(17));
        reserve(event, 1, email);
        confirmation(email);
        change(team, event, rally(18));
        awaitNews(event, 1, MessageReason.Rsvp.EVENT_CHANGED, 0);
        assertEquals(1, As.staff(team.organizer(), () -> outbox.waiting(event)).count());
        assertEquals(1, As.staff(team.organizer(), () -> outbox.undo(event)));
        assertEquals(0, As.staff(team.organizer(), () -> outbox.waiting(event)).count());
        sending().sendWaiting();
        assertEquals(List.of(), server.to(email));
        change(team, event, rally(19));
        awaitNews(event, 1, MessageReason.Rsvp.EVENT_CHANGED, 0);
        assertEquals(1, As.staff(team.organizer(), () -> outbox.sendNow(event)));
        post.until(() -> mailed(email) == 2);
    }

    @Test
    void only_the_hosts_organizers_take_an_events_messages_back() {
        var event = given.published(given.team(), rally(17));
        var stranger = given.team().organizer();
        for (Runnable call :
                List.<Runnable>of(() -> outbox.waiting(event), () -> outbox.undo(event), () -> outbox.sendNow(event))) {
            assertThrows(NotYours.class, () -> As.staff(stranger, call));
            assertThrows(NotYours.class, () -> As.administrator(PersonId.random(), call));
            assertThrows(AccessDeniedException.class, () -> As.volunteer(stranger, call));
            assertThrows(AccessDeniedException.class, () -> As.nobody(call));
        }
    }
}
