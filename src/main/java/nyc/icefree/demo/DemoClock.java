package nyc.icefree.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Runs as every clock does, from wherever the season is being planted: what is past was planned when it was to come. */
@Component
@Primary
@Profile("demo")
class DemoClock extends Clock {
    private final Clock real = Clock.systemUTC();
    private volatile Duration away = Duration.ZERO;

    void travelTo(Instant moment) {
        away = Duration.between(real.instant(), moment);
    }

    void comeBack() {
        away = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return real.instant().plus(away);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new InZone(this, zone);
    }

    /** The same moment, where it may be another day already. */
    private static final class InZone extends Clock {
        private final DemoClock clock;
        private final ZoneId zone;

        InZone(DemoClock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return clock.withZone(other);
        }
    }
}
