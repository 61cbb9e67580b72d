package nyc.icefree.rsvp;

import java.time.Clock;
import nyc.icefree.database.Retries;
import nyc.icefree.database.WritesNothingPublic;
import nyc.icefree.eventviews.EventId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the clock alone does to waiting lists: offers lapse, the morning comes, places are kept no longer. */
@Component
@WritesNothingPublic
class WaitingClock {
    private static final Logger LOG = LoggerFactory.getLogger(WaitingClock.class);

    private final PlacesTable places;
    private final WaitingList waiting;
    private final Clock clock;
    private final TransactionTemplate transaction;

    WaitingClock(PlacesTable places, WaitingList waiting, Clock clock, PlatformTransactionManager transactions) {
        this.places = places;
        this.waiting = waiting;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Each event is one transaction, and one that fails does not keep the others. */
    void look() {
        for (EventId event : places.toLookAt(clock.instant())) {
            try {
                Retries.with(() -> {
                    transaction.executeWithoutResult(
                            status -> places.lock(event).ifPresent(locked -> waiting.serve(locked, clock.instant())));
                    return true;
                });
            } catch (RuntimeException e) {
                LOG.error("The waiting list of event {} could not be served; tried again in a minute", event, e);
            }
        }
    }
}
