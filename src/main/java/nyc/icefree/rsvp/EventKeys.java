package nyc.icefree.rsvp;

import nyc.icefree.database.HeldRows;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes an event's data key when the first value is sealed for it; a purged event gets none. */
@Component
public class EventKeys {
    private final JdbcClient jdbc;
    private final HeldRows held;
    private final Vault vault;
    private final TransactionTemplate transaction;

    EventKeys(JdbcClient jdbc, HeldRows held, Vault vault, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.held = held;
        this.vault = vault;
        this.transaction = new TransactionTemplate(transactions);
    }

    public static KeyOwner of(EventId event) {
        return KeyOwner.event(event.value());
    }

    /**
     * Call before anything is sealed. The lock on the event's spots keeps the purge away, so every key that is made
     * will be destroyed.
     *
     * @throws ReservationRefused CLOSED when the event's RSVPs are purged, or it never took any
     */
    public void ready(EventId event) {
        if (!vault.hasKey(of(event))) {
            transaction.executeWithoutResult(t -> {
                ReservationReason.CLOSED.refuseUnless(isLocked(event));
                vault.makeKey(of(event));
            });
        }
    }

    private boolean isLocked(EventId event) {
        return !jdbc.sql("select event_id from event_places where event_id = ? and purged_at is null"
                        + held.untilTheEnd())
                .params(event.value())
                .query()
                .listOfRows()
                .isEmpty();
    }
}
