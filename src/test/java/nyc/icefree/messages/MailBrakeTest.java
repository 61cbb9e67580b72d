package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import nyc.icefree.AppTest;
import nyc.icefree.As;
import nyc.icefree.Given;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.Recipient;
import nyc.icefree.rsvp.answers.ReservationForm;
import nyc.icefree.rsvp.needs.Needs;
import nyc.icefree.signin.PasswordResetAsked;
import nyc.icefree.signin.SignInLinkAsked;
import nyc.icefree.text.Language;
import nyc.icefree.web.RateLimits;
import nyc.icefree.web.StrictLimits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nobody fills another's mailbox by our hand: three mails of a kind an hour, of those that anybody can cause. */
@AppTest
class MailBrakeTest extends MailStage {
    @Autowired
    RateLimits limits;

    @Autowired
    Given given;

    @Test
    void links_are_mailed_three_times_an_hour() {
        var who = somebody("Ada", Language.ENGLISH);
        try (var strict = new StrictLimits(limits)) {
            for (int i = 0; i < 6; i++) {
                announce(new SignInLinkAsked(who.person()));
                announce(new PasswordResetAsked(who.person()));
                jdbc.sql("update outbox set state = 'SENT', settled_at = created_at where recipient = ?")
                        .param(who.person().value())
                        .update();
            }
        }
        assertEquals(
                3,
                rows.of(MessageReason.Account.SIGN_IN_LINK, Recipient.of(who.person()))
                        .size());
        assertEquals(
                3,
                rows.of(MessageReason.Account.PASSWORD_RESET, Recipient.of(who.person()))
                        .size());
    }

    @Test
    void what_is_asked_again_while_a_mail_waits_counts_as_no_mail() {
        var who = somebody("Ada", Language.ENGLISH);
        try (var strict = new StrictLimits(limits)) {
            announce(new SignInLinkAsked(who.person()));
            // it waits, though the running app may just have sent it
            jdbc.sql("update outbox set due_at = due_at + interval '1' hour, state = 'QUEUED', claim = null,"
                            + " claimed_until = null, settled_at = null where recipient = ?")
                    .param(who.person().value())
                    .update();
            for (int i = 1; i < 6; i++) {
                announce(new SignInLinkAsked(who.person()));
            }
            jdbc.sql("update outbox set state = 'SENT', settled_at = created_at where recipient = ?")
                    .param(who.person().value())
                    .update();
            announce(new SignInLinkAsked(who.person()));
        }
        assertEquals(
                2,
                rows.of(MessageReason.Account.SIGN_IN_LINK, Recipient.of(who.person()))
                        .size());
    }

    @Test
    void one_address_gets_three_confirmations_however_it_is_written() {
        var event = given.published(given.team());
        String email = "p" + Given.email();
        try (var strict = new StrictLimits(limits)) {
            for (int i = 0; i < 6; i++) {
                String written = i % 2 == 0 ? email : email.toUpperCase(java.util.Locale.ROOT);
                As.nobody(() -> given.comes(
                        event,
                        new ReservationForm(
                                "Rosa", 1, written, new Needs(null, Set.of(), ""), Language.ENGLISH, false)));
            }
            heard(event.toString());
        }
        assertEquals(
                3L,
                jdbc.sql("select count(*) from outbox where reason = 'RSVP_CONFIRMATION' and event = ?")
                        .param(event.value())
                        .query(Long.class)
                        .single());
    }

    private void announce(Object what) {
        transaction.executeWithoutResult(t -> announcements.publishEvent(what));
        heard(what.toString().replaceAll(".*([0-9a-f-]{36}).*", "$1"));
    }

    private void heard(String id) {
        Postman.untilHeard(() -> jdbc.sql("select count(*) from event_publication where serialized_event like ?")
                        .param("%" + id + "%")
                        .query(Long.class)
                        .single()
                == 0);
    }
}
