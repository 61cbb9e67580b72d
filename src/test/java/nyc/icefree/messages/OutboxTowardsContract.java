package nyc.icefree.messages;

import nyc.icefree.AppTest;
import nyc.icefree.PostgresAppTest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.UUID;
import nyc.icefree.messages.outbox.MessageNote;
import nyc.icefree.messages.outbox.MessageReason;
import nyc.icefree.messages.outbox.MessageState;
import nyc.icefree.messages.outbox.OutboxTowards;
import nyc.icefree.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A sign-in mail leads to the shift that was asked for last, and once it has left nothing knows which that was. */
abstract class OutboxTowardsContract extends MailStage {
    @AppTest
    static class OnH2Test extends OutboxTowardsContract {}

    @PostgresAppTest
    static class OnPostgresTest extends OutboxTowardsContract {}

    @Autowired
    OutboxTowards towards;

    @Test
    void the_link_of_a_waiting_mail_leads_to_what_was_asked_for_last() throws Exception {
        var who = somebody("Ada", Language.ENGLISH);
        UUID id = queue(who, MessageReason.Account.SIGN_IN_LINK);
        UUID shift = UUID.randomUUID();
        server.mood = MailServer.Mood.DOWN;
        sending().sendWaiting();
        for (UUID asked : new UUID[] {UUID.randomUUID(), shift}) {
            towards.lead(MessageReason.Account.SIGN_IN_LINK, who.person().value(), asked);
            assertEquals(asked, row(id).towards());
        }
        server.mood = MailServer.Mood.UP;
        clock.forward(Duration.ofSeconds(10));
        sending().sendWaiting();
        assertEquals(MessageState.SENT, row(id).state());
        assertNull(row(id).towards(), "kept no longer than it waits");
        String mail = body(server.to(who.email()).getFirst(), 0);
        assertTrue(mail.contains("?shift=" + shift), mail);
        towards.lead(MessageReason.Account.SIGN_IN_LINK, who.person().value(), shift);
        assertNull(row(id).towards(), "what has left leads nowhere else");
    }

    @Test
    void what_is_dropped_forgets_it_too() {
        var who = somebody("Ada", Language.ENGLISH);
        UUID id = queue(who, MessageReason.Account.SIGN_IN_LINK);
        towards.lead(MessageReason.Account.SIGN_IN_LINK, who.person().value(), UUID.randomUUID());
        rows.drop(id, MessageNote.SERVER_UNREACHABLE, clock.instant());
        assertNull(row(id).towards());
    }
}
