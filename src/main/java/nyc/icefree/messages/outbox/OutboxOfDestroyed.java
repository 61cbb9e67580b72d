package nyc.icefree.messages.outbox;

import nyc.icefree.rsvp.announced.RsvpDestroyed;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was sent to a party or waits for it goes with its answer, in the same transaction: a row would say that it was there. */
@Component
public class OutboxOfDestroyed {
    private final JdbcClient jdbc;

    OutboxOfDestroyed(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(RsvpDestroyed destroyed) {
        jdbc.sql("delete from outbox where recipient = ? and recipient_kind = ?")
                .params(destroyed.rsvp().value(), Recipient.Kind.RSVP.name())
                .update();
    }
}
