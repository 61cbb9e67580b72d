package nyc.icefree.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DemoClockTest {
    @Test
    void late_in_the_evening_it_is_still_today_in_new_york() {
        var clock = new DemoClock();
        clock.travelTo(Instant.parse("2026-11-25T03:30:00Z"));
        assertEquals(LocalDate.of(2026, 11, 24), LocalDate.now(clock.withZone(ZoneId.of("America/New_York"))));
        assertEquals(LocalDate.of(2026, 11, 25), LocalDate.now(clock));
    }
}
