package nyc.icefree.rsvp.spots;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import nyc.icefree.database.Retries;
import nyc.icefree.database.WritesNothingPublic;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.jobs.Job;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Serves waiting lists when the clock alone changes them: offers lapse, morning comes, spots set aside are freed, held
 * parties come in.
 */
@Component
@WritesNothingPublic
public class WaitingClock {
    private static final Logger LOG = LoggerFactory.getLogger(WaitingClock.class);

    private final SpotTable spots;
    private final WaitingListPromotion waiting;
    private final FloodTable flood;
    private final SpotDecisions decisions;
    private final Clock clock;
    private final TransactionTemplate transaction;

    WaitingClock(
            SpotTable spots,
            WaitingListPromotion waiting,
            FloodTable flood,
            SpotDecisions decisions,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.flood = flood;
        this.decisions = decisions;
        this.spots = spots;
        this.waiting = waiting;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** One transaction an event, so a failure does not stop the others. */
    @Job(name = "serve-waiting-lists", every = "PT1M")
    public void look() {
        each(
                spots.toLookAt(clock.instant()),
                event -> transaction.executeWithoutResult(
                        status -> spots.lock(event).ifPresent(locked -> waiting.serve(locked, clock.instant()))));
        each(flood.heldLong(clock.instant()), decisions::letInByTime);
    }

    private static void each(List<EventId> events, Consumer<EventId> act) {
        for (EventId event : events) {
            try {
                Retries.with(() -> {
                    act.accept(event);
                    return true;
                });
            } catch (RuntimeException e) {
                LOG.error("The waiting list of event {} could not be served; tried again in a minute", event, e);
            }
        }
    }
}
