package nyc.icefree.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.UUID;
import nyc.icefree.AppTest;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;

/** The keys were mistaken, or those of another database: what waits is not lost for it. */
@AppTest
class OtherKeyTest extends MailStage {
    @Test
    void whose_address_cannot_be_opened_now_is_mailed_when_the_right_key_is_back() {
        var who = somebody("Ada", Language.ENGLISH);
        byte[] sealed = address(who);
        jdbc.sql("update person set sealed_email = ? where id = ?")
                .params(address(somebody("Bo", Language.ENGLISH)), who.person().value())
                .update();
        UUID id = queue(who, MessageReason.Account.STAFF_INVITATION);
        sending().sendWaiting();
        assertEquals(MessageState.FAILED, row(id).state());
        assertEquals(MessageNote.INTERNAL_ERROR, row(id).note());
        jdbc.sql("update person set sealed_email = ? where id = ?")
                .params(sealed, who.person().value())
                .update();
        clock.forward(Duration.ofMinutes(10));
        sending().sendWaiting();
        assertEquals(MessageState.SENT, row(id).state());
        assertEquals(1, server.to(who.email()).size());
    }

    private byte[] address(Invited who) {
        return jdbc.sql("select sealed_email from person where id = ?")
                .param(who.person().value())
                .query((row, n) -> row.getBytes(1))
                .single();
    }
}
