package nyc.icefree.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.events.EventCancelled;
import nyc.icefree.events.EventChanged;
import nyc.icefree.events.EventPostponed;
import nyc.icefree.events.EventPublished;
import nyc.icefree.events.EventUnpublished;
import nyc.icefree.events.Events;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Whether feeds and pages made a while ago are still right. Asked of the database at most once a second, so that what is
 * unchanged costs no query and other nodes' changes are noticed; this node's own changes at once.
 */
@Component
public class Freshness {
    private static final long A_SECOND = 1_000_000_000;
    private final Events events;
    private final Campaign campaign;
    private final Clock clock;
    private final AtomicReference<@Nullable Read> last = new AtomicReference<>();

    /** What it was made from. The day is part of it, since feeds reach from a day in the past to one ahead. */
    public record Stamp(long programme, int campaign, LocalDate day) {}

    private record Read(Stamp stamp, long atNanos) {}

    public Freshness(Events events, Campaign campaign, Clock clock) {
        this.events = events;
        this.campaign = campaign;
        this.clock = clock;
    }

    public Stamp now() {
        Read known = last.get();
        if (known != null && System.nanoTime() - known.atNanos < A_SECOND) {
            return known.stamp;
        }
        long before = System.nanoTime();
        var stamp = new Stamp(
                events.programmeVersion(),
                campaign.now().version(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        last.set(new Read(stamp, before));
        return stamp;
    }

    /** Not a transactional listener: Modulith would keep a row for each announcement, and there is nothing to make up for. */
    @EventListener({
        EventPublished.class,
        EventChanged.class,
        EventCancelled.class,
        EventPostponed.class,
        EventUnpublished.class
    })
    void readAgainAfter(Record announcement) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                last.set(null);
            }
        });
    }
}
