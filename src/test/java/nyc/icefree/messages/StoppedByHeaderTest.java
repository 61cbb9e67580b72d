package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.mail.internet.MimeMessage;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.Given;
import nyc.icefree.messages.letters.Letter;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;

/** What mail programs read in order to show a button of their own. */
@AppTest
class StoppedByHeaderTest extends MailStage {
    private MimeMessage sent(String stop) throws Exception {
        String address = Given.email();
        var letter = Letter.to(address, Language.ENGLISH, "About Saturday");
        letter.say("Hello,");
        if (!stop.isEmpty()) {
            letter.stopBy("Stop such mails", stop);
        }
        sink().send(letter.say("Bye.").done(), "stop." + UUID.randomUUID());
        return server.received.getLast();
    }

    @Test
    void a_mail_that_can_be_stopped_says_where_with_one_press() throws Exception {
        var mail = sent("https://events.example.org/en/stop/abc");
        assertEquals("<https://events.example.org/en/stop/abc>", header(mail, "List-Unsubscribe"));
        assertEquals("List-Unsubscribe=One-Click", header(mail, "List-Unsubscribe-Post"));
        assertEquals(
                "Hello,\n\nBye.\n\nStop such mails:\nhttps://events.example.org/en/stop/abc\n",
                body(mail, 0).replace("\r\n", "\n"));
    }

    @Test
    void no_other_mail_says_so_and_none_in_clear() throws Exception {
        for (String stop : new String[] {"", "http://localhost:8080/en/stop/abc"}) {
            var mail = sent(stop);
            assertNull(mail.getHeader("List-Unsubscribe"));
            assertNull(mail.getHeader("List-Unsubscribe-Post"));
        }
    }
}
