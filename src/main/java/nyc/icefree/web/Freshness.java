package nyc.icefree.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.database.PublicChanges;
import nyc.icefree.events.Events;
import nyc.icefree.pages.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells whether feeds and pages made a while ago are still right. Asks the database at most once a second, to notice
 * other nodes' changes; this node's own changes count at once.
 */
@Component
public class Freshness {
    private static final long A_SECOND = 1_000_000_000;
    private final Events events;
    private final Campaign campaign;
    private final Pages pages;
    private final PublicChanges changes;
    private final Clock clock;
    private final AtomicReference<@Nullable Read> last = new AtomicReference<>();

    /**
     * The versions from which something was made. The day is part of it, since feeds cover a span of days around today.
     */
    public record Stamp(long programme, int campaign, int pages, LocalDate day) {}

    private record Read(Stamp stamp, long changes, long atNanos) {}

    public Freshness(Events events, Campaign campaign, Pages pages, PublicChanges changes, Clock clock) {
        this.events = events;
        this.campaign = campaign;
        this.pages = pages;
        this.changes = changes;
        this.clock = clock;
    }

    public Stamp now() {
        Read known = last.get();
        // read first: a commit while the rest is read must count as not seen yet
        long written = changes.count();
        long now = System.nanoTime();
        if (known != null && known.changes == written && now - known.atNanos < A_SECOND) {
            return known.stamp;
        }
        var stamp = new Stamp(
                events.programmeVersion(),
                campaign.now().version(),
                pages.now().version(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        last.set(new Read(stamp, written, now));
        return stamp;
    }
}
