package nyc.icefree.rsvp;

import nyc.icefree.eventviews.EventId;
import nyc.icefree.rsvp.answers.ReservationReason;
import nyc.icefree.rsvp.answers.ReservationRefused;
import nyc.icefree.vault.KeyOwner;
import nyc.icefree.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes an event's data key with its first answer: what nobody has answered yet has none, and what is purged gets none. */
@Component
class EventKeys {
    private final PlacesTable places;
    private final Vault vault;
    private final TransactionTemplate transaction;

    EventKeys(PlacesTable places, Vault vault, PlatformTransactionManager transactions) {
        this.places = places;
        this.vault = vault;
        this.transaction = new TransactionTemplate(transactions);
    }

    static KeyOwner of(EventId event) {
        return KeyOwner.event(event.value());
    }

    /**
     * Before anything is sealed for the event. The lock on its places keeps the purge away, so that every key that is made
     * will be destroyed.
     *
     * @throws ReservationRefused when its answers are purged, or it never took any
     */
    void ready(EventId event) {
        if (!vault.hasKey(of(event))) {
            transaction.executeWithoutResult(t -> {
                if (places.lock(event).filter(p -> !p.isPurged()).isEmpty()) {
                    throw new ReservationRefused(ReservationReason.CLOSED);
                }
                vault.makeKey(of(event));
            });
        }
    }
}
