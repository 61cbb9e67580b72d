package nyc.icefree.messages;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Stands an hour ahead of the running app, whose own sender so leaves a test's rows alone, and moves when told to. */
final class MovableClock extends Clock {
    private volatile Instant now =
            Clock.systemUTC().instant().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MILLIS);

    void forward(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
