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
    private final AtomicReference<Read> last = new AtomicReference<>(new Read(null, 0));

    /** What it was made from. The day is part of it, since feeds reach from a day in the past to one ahead. */
    public record Stamp(long programme, int campaign, LocalDate day) {}

    /** Compared as an object, never by what is in it. */
    private static final class Read {
        final @Nullable Stamp stamp;
        final long atNanos;

        Read(@Nullable Stamp stamp, long atNanos) {
            this.stamp = stamp;
            this.atNanos = atNanos;
        }
    }

    public Freshness(Events events, Campaign campaign, Clock clock) {
        this.events = events;
        this.campaign = campaign;
        this.clock = clock;
    }

    public Stamp now() {
        Read known = last.get();
        if (known.stamp != null && System.nanoTime() - known.atNanos < A_SECOND) {
            return known.stamp;
        }
        long before = System.nanoTime();
        var stamp = new Stamp(
                events.programmeVersion(),
                campaign.now().version(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        // not if a change was committed meanwhile: what was read may be from before it
        last.compareAndSet(known, new Read(stamp, before));
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
                last.set(new Read(null, 0));
            }
        });
    }
}
