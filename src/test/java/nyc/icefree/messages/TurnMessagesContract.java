package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.MimeMessage;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.eventform.Admittance;
import nyc.icefree.events.EventPlanning;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.rsvp.Reservations;
import nyc.icefree.rsvp.RsvpApprovals;
import nyc.icefree.rsvp.answers.AnswerSender;
import nyc.icefree.rsvp.answers.DecidedRsvps;
import nyc.icefree.rsvp.answers.Proof;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.rsvp.answers.RsvpId;
import nyc.icefree.rsvp.answers.Wish;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A party that left an address reads what organizers decided about it, and when its places went to the next. */
abstract class TurnMessagesContract extends MailStage {
    @AppTest
    static class OnH2Test extends TurnMessagesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends TurnMessagesContract {}

    @Autowired
    Given given;

    @Autowired
    Reservations reservations;

    @Autowired
    RsvpApprovals approvals;

    @Autowired
    EventPlanning planning;

    private Given.Team team;

    @BeforeEach
    void a_team() {
        team = given.team();
    }

    @Test
    void a_yes_without_a_place_and_a_no_are_told_in_two_minutes() throws Exception {
        var event = event(3, true);
        String rosa = address();
        String luz = address();
        var first = reserve(event, 2, address());
        var waits = reserve(event, 2, rosa);
        var refused = reserve(event, 1, luz);
        assertTrue(body(confirmation(rosa), 0).contains("The organizers look at each answer first."));
        decide(event, true, first, waits);
        decide(event, false, refused);
        heard(MessageReason.Rsvp.RSVP_WAITS, waits);
        heard(MessageReason.Rsvp.RSVP_REFUSED, refused);
        assertEquals(
                List.of(), rows.of(MessageReason.Rsvp.RSVP_WAITS, Recipient.of(first.rsvp())), "it has its places");
        sending().sendWaiting();
        String yes = body(server.to(rosa).getFirst(), 0);
        assertTrue(
                yes.contains("The organizers said yes")
                        && yes.contains("/en/r/" + waits.manage().value()),
                yes);
        String no = body(server.to(luz).getFirst(), 0);
        assertTrue(no.contains("could not give you one") && no.contains("nobody expects you"), no);
        assertFalse(no.contains("change it or cancel"), "there is nothing left to change");
    }

    @Test
    void what_is_taken_back_in_time_is_told_to_nobody_nor_is_a_no_to_what_was_held() {
        var event = event(3, true);
        String rosa = address();
        var refused = reserve(event, 2, rosa);
        confirmation(rosa);
        var said = decide(event, false, refused);
        heard(MessageReason.Rsvp.RSVP_REFUSED, refused);
        As.staff(team.organizer(), () -> approvals.undo(said));
        sending().sendWaiting();
        assertEquals(List.of(), server.to(rosa));
        var held = reserve(event, 1, address());
        var looked = reserve(event, 1, address());
        jdbc.sql("update rsvp set state = 'HELD' where id = ?")
                .param(held.rsvp().value())
                .update();
        decide(event, false, held, looked);
        heard(MessageReason.Rsvp.RSVP_REFUSED, looked);
        assertEquals(List.of(), rows.of(MessageReason.Rsvp.RSVP_REFUSED, Recipient.of(held.rsvp())));
    }

    @Test
    void each_no_is_told_of_however_fast_it_follows_one_that_was_taken_back() {
        var event = event(3, true);
        String rosa = address();
        var refused = reserve(event, 2, rosa);
        confirmation(rosa);
        for (int times = 1; times <= 4; times++) {
            int told = times;
            var said = decide(event, false, refused);
            Postman.untilHeard(() -> rows.of(MessageReason.Rsvp.RSVP_REFUSED, Recipient.of(refused.rsvp()))
                            .size()
                    == told);
            sending().sendWaiting();
            assertEquals(told, server.to(rosa).size());
            As.staff(team.organizer(), () -> approvals.undo(said));
        }
    }

    @Test
    void a_no_that_was_said_again_before_it_left_is_told_once() {
        var event = event(3, true);
        String rosa = address();
        var refused = reserve(event, 2, rosa);
        confirmation(rosa);
        var said = decide(event, false, refused);
        heard(MessageReason.Rsvp.RSVP_REFUSED, refused);
        As.staff(team.organizer(), () -> approvals.undo(said));
        var after = reserve(event, 1, address());
        decide(event, false, refused, after);
        heard(MessageReason.Rsvp.RSVP_REFUSED, after);
        sending().sendWaiting();
        assertEquals(1, server.to(rosa).size());
    }

    @Test
    void a_party_hears_that_its_offer_lapsed_or_went_to_others() throws Exception {
        var event = event(2, false);
        String rosa = address();
        var offered = reserve(event, 2, rosa);
        confirmation(rosa);
        reserve(event, 2, null);
        offer(event, offered.rsvp(), -1);
        // whatever happens next finds that its time has passed
        reservations.cancel(reserve(event, 1, null).manage().value());
        post.until(() -> mailed(rosa) == 2);
        String lapsed = body(mailedBy(rosa).getLast(), 0);
        assertTrue(lapsed.contains("We had kept 2 places for you."), lapsed);
        assertTrue(lapsed.contains("now at its end"), lapsed);

        var other = event(2, false);
        String luz = address();
        var skipped = reserve(other, 2, luz);
        confirmation(luz);
        reserve(other, 2, null);
        offer(other, skipped.rsvp(), 60);
        As.staff(team.organizer(), () -> approvals.skip(skipped.rsvp(), "She asked for it"));
        post.until(() -> mailed(luz) == 2);
        String text = body(mailedBy(luz).getLast(), 0);
        assertTrue(text.contains("now at its end"), text);
        assertFalse(text.contains("She asked"), "the reason is the organizers'");
    }

    @Test
    void who_only_may_come_and_was_held_gets_its_link_once_it_is_let_in() throws Exception {
        var event = event(3, false);
        String rosa = address();
        String luz = address();
        var stands = heldMaybe(event, rosa);
        var undone = heldMaybe(event, luz);
        decide(event, true, stands);
        var said = decide(event, true, undone);
        heard(MessageReason.Rsvp.RSVP_CONFIRMATION, stands);
        heard(MessageReason.Rsvp.RSVP_CONFIRMATION, undone);
        As.staff(team.organizer(), () -> approvals.undo(said));
        sending().sendWaiting();
        String text = body(server.to(rosa).getFirst(), 0);
        assertTrue(text.contains("/en/r/" + stands.manage().value()), text);
        assertEquals(List.of(), server.to(luz), "it is held again");
    }

    @Test
    void who_cancelled_meanwhile_is_not_told_that_its_offer_lapsed() {
        var event = event(2, false);
        String rosa = address();
        var offered = reserve(event, 2, rosa);
        confirmation(rosa);
        reserve(event, 2, null);
        offer(event, offered.rsvp(), -1);
        reservations.cancel(reserve(event, 1, null).manage().value());
        heard(MessageReason.Rsvp.RSVP_LAPSED, offered);
        reservations.cancel(offered.manage().value());
        sending().sendWaiting();
        assertEquals(List.of(), server.to(rosa));
    }

    private ReservationOutcome heldMaybe(EventId event, String address) {
        return reservations.reserve(
                event,
                Given.party("Rosa", 1, address).wishing(Wish.MAYBE),
                UUID.randomUUID(),
                AnswerSender.of(Proof.DOUBTED));
    }

    @Test
    void a_waiting_party_hears_that_the_event_became_too_small_for_it() throws Exception {
        var event = event(4, false);
        reserve(event, 3, null);
        String rosa = address();
        String luz = address();
        var large = reserve(event, 4, rosa);
        var small = reserve(event, 2, luz);
        confirmation(rosa);
        places(event, 3);
        heard(MessageReason.Rsvp.RSVP_OUTGROWN, large);
        assertEquals(List.of(), rows.of(MessageReason.Rsvp.RSVP_OUTGROWN, Recipient.of(small.rsvp())));
        sending().sendWaiting();
        String text = body(server.to(rosa).getFirst(), 0);
        assertTrue(text.contains("only 3 places in all") && text.contains("You keep your turn"), text);
    }

    private void places(EventId event, int places) {
        As.staff(team.organizer(), () -> {
            var plan = planning.planOf(event).orElseThrow();
            planning.change(
                    event,
                    plan.version(),
                    plan.draft().with(plan.draft().rsvps().capacity(places)));
        });
    }

    private void offer(EventId event, RsvpId rsvp, int minutes) {
        var until = Timestamp.from(Instant.now().plusSeconds(60L * minutes));
        jdbc.sql("update rsvp set state = 'OFFERED', turn = 900, offer_until = ? where id = ?")
                .params(until, rsvp.value())
                .update();
        jdbc.sql("update event_places set look_at = ? where event_id = ?")
                .params(until, event.value())
                .update();
    }

    private EventId event(int places, boolean approval) {
        var draft = given.session("Know your rights", 7);
        return given.published(
                team,
                draft.with(draft.rsvps()
                        .capacity(places)
                        .admittance(approval ? Admittance.APPROVED : Admittance.EVERYONE)));
    }

    private ReservationOutcome reserve(EventId event, int people, @Nullable String address) {
        return given.comes(event, Given.party("Rosa", people, address));
    }

    private DecidedRsvps decide(EventId event, boolean yes, ReservationOutcome... all) {
        var ids = Stream.of(all).map(ReservationOutcome::rsvp).toList();
        return As.staff(team.organizer(), () -> approvals.decide(event, ids, yes));
    }

    private void heard(MessageReason reason, ReservationOutcome party) {
        Postman.untilHeard(() -> rows.of(reason, Recipient.of(party.rsvp())).size() == 1);
    }

    private MimeMessage confirmation(String address) {
        post.until(() -> mailed(address) == 1);
        return mailedBy(address).getFirst();
    }

    private static String address() {
        return "p" + Given.email();
    }
}
