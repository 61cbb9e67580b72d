package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import nyc.icefree.AtOnce;
import nyc.icefree.people.SignInLinkAsked;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Somebody presses the button twice, or in two windows: one mail, and nothing for an operator to read. */
@ExtendWith(OutputCaptureExtension.class)
abstract class AskedAtOnceContract extends MailStage {
    @Test
    void two_links_asked_for_at_once_are_one_mail_and_no_fault(CapturedOutput output) throws Exception {
        for (int round = 0; round < 10; round++) {
            var who = somebody("Ada", Language.ENGLISH);
            AtOnce.run(4, () -> {
                transaction.executeWithoutResult(t -> announcements.publishEvent(new SignInLinkAsked(who.person())));
                return true;
            });
            Postman.untilHeard(() -> jdbc.sql("select count(*) from event_publication where serialized_event like ?")
                            .param("%" + who.person() + "%")
                            .query(Long.class)
                            .single()
                    == 0);
            var messages = rows.of(MessageReason.SIGN_IN_LINK, Recipient.of(who.person()));
            assertFalse(messages.isEmpty());
            assertEquals(
                    messages.size(),
                    messages.stream()
                            .map(QueuedMessage::aboutVersion)
                            .distinct()
                            .count());
        }
        assertFalse(output.getAll().contains("Exception"), output.getAll());
    }
}
