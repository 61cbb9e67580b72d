package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.events.announced.EventPublished;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.people.PersonId;
import nyc.icefree.rsvp.ReservationOutcome;
import nyc.icefree.shifts.ShiftRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever was told not to come unless they hear again hears again when the event is on. */
abstract class OnAgainMessagesContract extends MailStage {
    @AppTest
    static class OnH2Test extends OnAgainMessagesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends OnAgainMessagesContract {}

    private static final MessageReason CHANGED = MessageReason.EVENT_CHANGED;

    private final String rosa = "rosa." + Given.email();
    private final String bo = "bo." + Given.email();
    private Given.Team team;
    private EventId event;
    private ReservationOutcome party;
    private PersonId helper;

    @BeforeEach
    void somebody_comes_and_somebody_helps() {
        team = given.team();
        event = given.published(team, given.session("Know your rights", 7));
        party = given.comes(event, Given.party("Rosa", 1, rosa));
        helper = given.volunteer("Bo", bo, team);
        var shift = given.planned(
                team,
                Given.shift(event, ShiftRole.MARSHAL, 4, events.slotOf(event).orElseThrow()));
        As.volunteer(helper, () -> signup.take(shift));
    }

    private List<QueuedMessage> toParty(MessageReason reason) {
        return rows.of(reason, Recipient.of(party.rsvp()));
    }

    private List<QueuedMessage> toHelper(MessageReason reason) {
        return rows.of(reason, Recipient.of(helper));
    }

    private void takenBack() {
        As.staff(team.organizer(), () -> planning.unpublish(event));
        Postman.untilHeard(() -> toParty(MessageReason.EVENT_UNPUBLISHED).size() == 1
                && toHelper(MessageReason.EVENT_UNPUBLISHED).size() == 1);
    }

    @Test
    void that_it_is_on_again_is_told_to_whom_it_was_told_that_it_was_taken_back() throws Exception {
        takenBack();
        sending().sendWaiting();
        As.staff(team.organizer(), () -> planning.publish(event));
        Postman.untilHeard(
                () -> toParty(CHANGED).size() == 1 && toHelper(CHANGED).size() == 1);
        transaction.executeWithoutResult(t -> announcements.publishEvent(new EventPublished(event)));
        sending().sendWaiting();
        for (String address : List.of(rosa, bo)) {
            var mails = server.to(address);
            assertTrue(mails.get(mails.size() - 2).getSubject().startsWith("Taken back: "));
            assertTrue(mails.getLast().getSubject().startsWith("A change: "));
        }
        assertTrue(body(server.to(rosa).getLast(), 0).contains("Here’s how it is now"));
    }

    @Test
    void who_never_heard_that_it_was_taken_back_hears_nothing() {
        takenBack();
        As.staff(team.organizer(), () -> planning.publish(event));
        Postman.untilHeard(() ->
                !toParty(MessageReason.EVENT_UNPUBLISHED).getFirst().state().waits());
        transaction.executeWithoutResult(
                t -> new OnAgainNotices(events, rows, contacts, clock).on(new EventPublished(event)));
        assertEquals(List.of(), toParty(CHANGED));
        assertEquals(List.of(), toHelper(CHANGED));
    }
}
