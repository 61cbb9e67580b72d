package nyc.icefree.calendar.reading;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Turns wall times into instants. */
interface WallClock {
    /** Takes the first of two equal hours; a skipped time moves on by the length of the gap. */
    Instant at(LocalDateTime local);

    /** Zone in which the event is shown; for the file's own rules, the reader's zone. */
    ZoneId zone();

    static WallClock of(ZoneId zone) {
        return new WallClock() {
            @Override
            public Instant at(LocalDateTime local) {
                return local.atZone(zone).toInstant();
            }

            @Override
            public ZoneId zone() {
                return zone;
            }
        };
    }
}
