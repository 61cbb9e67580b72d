package nyc.icefree.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import nyc.icefree.campaign.Campaign;
import nyc.icefree.events.Events;
import nyc.icefree.helpnow.HelpNow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether feeds and pages made a while ago are still right. Asked of the database at most once a second, so that what is
 * unchanged costs no query and other nodes' changes are noticed; this node's own changes at once.
 */
@Component
public class Freshness {
    private static final long A_SECOND = 1_000_000_000;
    private final Events events;
    private final Campaign campaign;
    private final HelpNow help;
    private final PublicChanges changes;
    private final Clock clock;
    private final AtomicReference<@Nullable Read> last = new AtomicReference<>();

    /** What it was made from. The day is part of it, since feeds reach from a day in the past to one ahead. */
    public record Stamp(long programme, int campaign, int help, LocalDate day) {}

    private record Read(Stamp stamp, long changes, long atNanos) {}

    public Freshness(Events events, Campaign campaign, HelpNow help, PublicChanges changes, Clock clock) {
        this.events = events;
        this.campaign = campaign;
        this.help = help;
        this.changes = changes;
        this.clock = clock;
    }

    public Stamp now() {
        Read known = last.get();
        // read first: what is committed while the rest is read counts as not seen yet
        long written = changes.count();
        long now = System.nanoTime();
        if (known != null && known.changes == written && now - known.atNanos < A_SECOND) {
            return known.stamp;
        }
        var stamp = new Stamp(
                events.programmeVersion(),
                campaign.now().version(),
                help.now().version(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        last.set(new Read(stamp, written, now));
        return stamp;
    }
}
