package nyc.icefree.messages.outbox;

import nyc.icefree.digest.DigestDestroyed;
import nyc.icefree.events.announced.EventDeleting;
import nyc.icefree.rsvp.announced.RsvpDestroyed;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes the messages of a destroyed answer or digest, and the runs of a deleted event, in the same transaction. */
@Component
public record OutboxOfDestroyed(JdbcClient jdbc) {
    @EventListener
    void on(RsvpDestroyed destroyed) {
        forget(Recipient.of(destroyed.rsvp()));
    }

    @EventListener
    void on(DigestDestroyed destroyed) {
        forget(Recipient.of(destroyed.digest()));
    }

    @EventListener
    void on(EventDeleting deleting) {
        jdbc.sql("delete from outbox_run where event_id = ?")
                .param(deleting.event().value())
                .update();
    }

    private void forget(Recipient recipient) {
        jdbc.sql("delete from outbox where recipient = ? and recipient_kind = ?")
                .params(recipient.id(), recipient.kind().name())
                .update();
    }
}
