package nyc.icefree.messages.outbox;

import nyc.icefree.digest.DigestDestroyed;
import nyc.icefree.rsvp.announced.RsvpDestroyed;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes the messages of a destroyed answer or digest in the same transaction: a row would say that it was there. */
@Component
public class OutboxOfDestroyed {
    private final JdbcClient jdbc;

    OutboxOfDestroyed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(RsvpDestroyed destroyed) {
        forget(Recipient.of(destroyed.rsvp()));
    }

    @EventListener
    void on(DigestDestroyed destroyed) {
        forget(Recipient.of(destroyed.digest()));
    }

    private void forget(Recipient recipient) {
        jdbc.sql("delete from outbox where recipient = ? and recipient_kind = ?")
                .params(recipient.id(), recipient.kind().name())
                .update();
    }
}
