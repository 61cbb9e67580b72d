package nyc.icefree;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nyc.icefree.time.UtcClock;

/** Stands still, and moves when a test tells it to. */
public class MovableClock extends UtcClock {
    private volatile Instant now;

    public MovableClock(Instant now) {
        this.now = now;
    }

    /** From now on, in whole milliseconds, which every database keeps. */
    public static MovableClock now() {
        return new MovableClock(Clock.systemUTC().instant().truncatedTo(ChronoUnit.MILLIS));
    }

    public MovableClock forward(Duration by) {
        now = now.plus(by);
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
