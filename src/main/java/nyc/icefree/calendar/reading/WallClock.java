package nyc.icefree.calendar.reading;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** What a wall clock somewhere means on the world's time line. */
interface WallClock {
    /** Of an hour that occurs twice the first; a skipped hour is moved on by what was skipped. */
    Instant at(LocalDateTime local);

    /** In which an event is shown; for rules of a file's own the zone that comes nearest. */
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
