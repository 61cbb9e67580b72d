package nyc.icefree.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nyc.icefree.time.UtcClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Clock that starts in the past while the season is planted, so that past events were planned before their day. Comes
 * home to today, or to {@code demo.date}.
 */
@Component
@Primary
@Profile("demo")
class DemoClock extends UtcClock {
    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private final Clock real = Clock.systemUTC();
    private final Duration home;
    private volatile Duration away;

    DemoClock(@Value("${demo.date:}") String date) {
        var now = real.instant().atZone(NEW_YORK);
        home = date.isBlank() ? Duration.ZERO : Duration.between(now, now.with(LocalDate.parse(date)));
        away = home;
    }

    void travelTo(Instant moment) {
        away = Duration.between(real.instant(), moment);
    }

    void comeBack() {
        away = home;
    }

    /** The present moment even while the season is planted. */
    Instant atHome() {
        return real.instant().plus(home);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(away);
    }
}
