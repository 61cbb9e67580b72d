package nyc.icefree.shifts.asks;

import java.time.Clock;
import java.time.Instant;
import nyc.icefree.jobs.Purge;
import nyc.icefree.people.CallerDecides;
import nyc.icefree.retention.Retention;
import nyc.icefree.volunteers.VolunteerLeft;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class AskPurge implements Purge {
    private final AskTable table;
    private final AskStops stops;
    private final Retention retention;
    private final Clock clock;

    AskPurge(AskTable table, AskStops stops, Retention retention, Clock clock) {
        this.table = table;
        this.stops = stops;
        this.retention = retention;
        this.clock = clock;
    }

    @Override
    @CallerDecides
    @Transactional
    public int purgeDue() {
        Instant now = clock.instant();
        return table.purge(retention.asks().before(now), now.minus(AskSettings.WEEK));
    }

    @EventListener
    void on(VolunteerLeft left) {
        table.forget(left.volunteer());
        stops.resume(left.volunteer());
    }
}
