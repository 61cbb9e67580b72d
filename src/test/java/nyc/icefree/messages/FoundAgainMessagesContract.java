package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Locale;
import nyc.icefree.AppTest;
import nyc.icefree.Given;
import nyc.icefree.PostgresAppTest;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.QueuedMessage;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.rsvp.Reservations;
import nyc.icefree.rsvp.RsvpDestruction;
import nyc.icefree.rsvp.RsvpFinding;
import nyc.icefree.rsvp.answers.ReservationForm;
import nyc.icefree.rsvp.answers.ReservationOutcome;
import nyc.icefree.web.RateLimits;
import nyc.icefree.web.StrictLimits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is mailed to who lost the link or mended an address, and what is not any more once an answer is destroyed. */
abstract class FoundAgainMessagesContract extends MailStage {
    @AppTest
    static class OnH2Test extends FoundAgainMessagesContract {}

    @PostgresAppTest
    static class OnPostgresTest extends FoundAgainMessagesContract {}

    @Autowired
    Given given;

    @Autowired
    Reservations reservations;

    @Autowired
    RsvpFinding finding;

    @Autowired
    RsvpDestruction destruction;

    @Autowired
    RateLimits limits;

    EventId event;

    @BeforeEach
    void an_event() {
        event = given.published(given.team(), given.session("Know your rights", 3));
    }

    @Test
    void a_lost_link_comes_once_more_to_who_left_the_address() throws Exception {
        String email = address();
        var rosa = reserve(email);
        var ben = reserve(email);
        post.until(() -> mailed(email) == 2);
        finding.mailLinks(event, address());
        finding.mailLinks(event, email.toUpperCase(Locale.ROOT));
        post.until(() -> mailed(email) == 4);
        String both = text(mailedBy(email).get(2)) + text(mailedBy(email).get(3));
        assertTrue(both.contains("/en/r/" + rosa.manage().value()));
        assertTrue(both.contains("/en/r/" + ben.manage().value()));
    }

    @Test
    void nobody_fills_a_mailbox_by_asking_again_and_again() {
        String email = address();
        try (var strict = new StrictLimits(limits)) {
            var rosa = reserve(email);
            heard();
            for (int i = 0; i < 6; i++) {
                jdbc.sql("update outbox set state = 'SENT', settled_at = created_at" + " where recipient = ?")
                        .param(rosa.rsvp().value())
                        .update();
                finding.mailLinks(event, email);
                finding.mailLinks(event, email);
                heard();
            }
            assertEquals(3, confirmations(rosa).size(), "the first, and the link twice");
        }
    }

    @Test
    void a_mended_address_gets_the_confirmation_and_the_former_one_nothing_more() throws Exception {
        String wrong = address();
        String right = address();
        var rosa = reserve(wrong);
        post.until(() -> mailed(wrong) == 1);
        reservations.change(rosa.manage().value(), form(right));
        post.until(() -> mailed(right) == 1);
        assertTrue(text(mailedBy(right).getFirst()).contains(rosa.manage().value()));
        String loud = right.toUpperCase(Locale.ROOT);
        reservations.change(rosa.manage().value(), form(loud));
        finding.mailLinks(event, wrong);
        finding.mailLinks(event, right);
        post.until(() -> mailed(loud) == 1);
        heard();
        assertEquals(1, mailed(wrong));
        assertEquals(2, mailed(right) + mailed(loud), "the same in other letters is no other address");
    }

    @Test
    void what_still_waits_for_a_mistyped_address_goes_to_the_mended_one_and_to_none_when_it_is_removed() {
        String wrong = address();
        String right = address();
        var rosa = reserve(wrong);
        Postman.untilHeard(() -> confirmations(rosa).size() == 1);
        reservations.change(rosa.manage().value(), form(right));
        heard();
        sendAll();
        assertEquals(0, server.to(wrong).size() + mailed(wrong));
        assertEquals(1, server.to(right).size() + mailed(right), "one, not two");
        String third = address();
        reservations.change(rosa.manage().value(), form(third));
        heard();
        reservations.change(rosa.manage().value(), form(null));
        sendAll();
        assertEquals(0, server.to(third).size() + mailed(third));
    }

    @Test
    void of_a_destroyed_answer_nothing_waits_and_nothing_says_that_it_was_written_to() {
        String email = address();
        var rosa = reserve(email);
        Postman.untilHeard(() -> confirmations(rosa).size() == 1);
        rows.add(
                MessageReason.Rsvp.EVENT_CHANGED,
                List.of(Recipient.of(rosa.rsvp())),
                event.value(),
                9,
                event,
                clock.instant());
        destruction.destroy(rosa.manage().value());
        assertEquals(
                0,
                jdbc.sql("select count(*) from outbox where recipient = ? or about = ?")
                        .params(rosa.rsvp().value(), rosa.rsvp().value())
                        .query(Integer.class)
                        .single());
        finding.mailLinks(event, email);
        heard();
        sendAll();
        assertEquals(List.of(), confirmations(rosa));
    }

    private void heard() {
        Postman.untilHeard(() -> jdbc.sql("select count(*) from event_publication where serialized_event like ?")
                        .param("%" + event + "%")
                        .query(Long.class)
                        .single()
                == 0);
    }

    private void sendAll() {
        sending().sendWaiting();
        sending().sendWaiting();
    }

    private List<QueuedMessage> confirmations(ReservationOutcome answer) {
        return rows.of(MessageReason.Rsvp.RSVP_CONFIRMATION, Recipient.of(answer.rsvp()));
    }

    private ReservationOutcome reserve(String email) {
        return given.comes(event, form(email));
    }

    private static ReservationForm form(@Nullable String email) {
        return Given.party("Rosa", 1, email);
    }

    private static String address() {
        return "p" + Given.email();
    }

    private static String text(MimeMessage mail) throws Exception {
        return body(mail, 0);
    }
}
