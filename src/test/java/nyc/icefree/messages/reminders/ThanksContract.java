package nyc.icefree.messages.reminders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nyc.icefree.AppTest;
import nyc.icefree.Given;
import nyc.icefree.MovableClock;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.eventform.ThanksTime;
import nyc.icefree.feedback.Feedback;
import nyc.icefree.messages.MailStage;
import nyc.icefree.messages.announcements.AnnouncementStops;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.OutboxRun;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.rsvp.ReservationOutcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who came is thanked once, the day after, and asked what nobody can tie to them. */
abstract class ThanksContract extends MailStage {
    @AppTest
    static class OnH2Test extends ThanksContract {}

    @PostgresAppTest
    static class OnPostgresTest extends ThanksContract {}

    private static final MessageReason THANKS = MessageReason.RSVP_THANKS;

    @Autowired
    Feedback feedback;

    @Autowired
    OutboxRun run;

    @Autowired
    AnnouncementStops stops;

    private Given.Team team;

    @BeforeEach
    void a_team() {
        team = given.team();
    }

    @Test
    void those_who_came_are_thanked_once_and_nobody_who_did_not() {
        var event = given.published(team, given.session("Know your rights", 6));
        var came = given.comes(event, Given.party("Rosa", 2, address()));
        var missed = given.comes(event, Given.party("Rosa", 2, address()));
        var off = given.comes(event, Given.party("Rosa", 2, address()));
        var without = given.comes(event, Given.party("Rosa", 2, null));
        stands(missed, "NO_SHOW");
        reservations.cancel(off.manage().value());
        makeAt(at(event).minusMillis(1));
        assertEquals(List.of(), made(came), "not before its hour");
        makeAt(at(event));
        makeAt(at(event).plusSeconds(60));
        assertEquals(1, made(came).size());
        for (var not : List.of(missed, off, without)) {
            assertEquals(List.of(), made(not));
        }
    }

    @Test
    void where_the_door_kept_a_list_those_on_it_are_thanked() {
        var event = given.published(team, given.session("Know your rights", 6));
        var seen = given.comes(event, Given.party("Rosa", 2, address()));
        var unseen = given.comes(event, Given.party("Rosa", 2, address()));
        stands(seen, "ATTENDED");
        makeAt(at(event));
        assertEquals(1, made(seen).size());
        assertEquals(List.of(), made(unseen));
    }

    @Test
    void of_a_few_nobody_is_asked_anything_since_it_could_be_worked_out_who_said_it() {
        var event = given.published(team, given.session("Know your rights", 6));
        var some = IntStream.range(1, Feedback.FEWEST)
                .mapToObj(n -> given.comes(event, Given.party("Rosa", 2, address())))
                .toList();
        makeAt(at(event));
        assertTrue(feedback.linkOf(event).isEmpty());
        String letter = letter(made(some.getFirst()).getFirst(), at(event));
        assertTrue(letter.contains("Thank you for coming!") && !letter.contains("/after/"), letter);
        stops.stop(stops.link(Recipient.of(some.getFirst().rsvp()), event));
        assertDropped(MessageNote.STOPPED, made(some.getFirst()).getFirst(), at(event));
    }

    @Test
    void the_mail_tells_what_is_next_and_leads_all_who_came_to_the_same_two_questions() {
        var event = given.published(team, given.session("Know your rights", 6));
        var first = given.comes(event, Given.party("Rosa", 2, address()));
        var second = given.comes(event, Given.party("Rosa", 2, address()));
        for (int more = 2; more < Feedback.FEWEST; more++) {
            given.comes(event, Given.party("Rosa", 2, address()));
        }
        String next = "Next " + UUID.randomUUID();
        given.published(team, given.session(next, 9));
        makeAt(at(event));
        String one = letter(made(first).getFirst(), at(event));
        String other = letter(made(second).getFirst(), at(event));
        String stop = "/en/stop/[\\w-]+";
        assertEquals(one.replaceAll(stop, ""), other.replaceAll(stop, ""), "nothing else in it is of one party");
        assertTrue(one.contains("Thank you for coming!") && one.contains("> " + next), one);
        String link = feedback.linkOf(event).orElseThrow().value();
        assertTrue(one.contains("/en/after/" + link), one);
        assertFalse(one.contains("/en/r/"), "no secret link of a party beside it");
    }

    @Test
    void it_is_not_sent_of_what_was_moved_off_or_not_to_be_thanked_for_nor_by_night() {
        var event = given.published(team, given.session("Know your rights", 6));
        var came = given.comes(event, Given.party("Rosa", 2, address()));
        makeAt(at(event));
        assertDropped(MessageNote.OVERTAKEN, made(came).getFirst(), clock.instant());
        var draft = given.session("Know your rights", 6);
        var quiet = given.published(team, draft.with(draft.rsvps().withoutThanks(true)));
        var there = given.comes(quiet, Given.party("Rosa", 2, address()));
        makeAt(at(quiet));
        assertEquals(List.of(), made(there));
        assertTrue(feedback.linkOf(quiet).isEmpty());
    }

    private void makeAt(Instant now) {
        new ThanksDue(events, contacts, feedback, run, new MovableClock(now)).make();
    }

    private Instant at(EventId event) {
        return ThanksTime.of(events.slotOf(event).orElseThrow());
    }

    private String letter(QueuedMessage row, Instant now) {
        var letter = ready(row, now).letter();
        assertTrue(letter.subject().startsWith("About "), letter.subject());
        return letter.text();
    }

    private void stands(ReservationOutcome answer, String state) {
        update("update rsvp set state = ? where id = ?", state, answer.rsvp().value());
    }

    private List<QueuedMessage> made(ReservationOutcome answer) {
        return rows.of(THANKS, Recipient.of(answer.rsvp()));
    }

    private static String address() {
        return "p" + Given.email();
    }
}
