package nyc.icefree.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PropertiesLoaderUtils;

class DemoClockTest {
    @Test
    void late_in_the_evening_it_is_still_today_in_new_york() {
        var clock = new DemoClock("");
        clock.travelTo(Instant.parse("2026-11-25T03:30:00Z"));
        assertEquals(LocalDate.of(2026, 11, 24), LocalDate.now(clock.withZone(ZoneId.of("America/New_York"))));
        assertEquals(LocalDate.of(2026, 11, 25), LocalDate.now(clock));
    }

    /** Its passwords are known to all. */
    @Test
    void the_demo_is_for_whoever_sits_at_this_machine() throws Exception {
        var demo = PropertiesLoaderUtils.loadAllProperties("application-demo.properties");
        assertEquals("${BIND_ADDRESS:127.0.0.1}", demo.getProperty("server.address"));
    }

    @Test
    void its_home_can_be_another_day() {
        var clock = new DemoClock("2027-03-14");
        assertEquals(LocalDate.of(2027, 3, 14), LocalDate.now(clock.withZone(DemoClock.NEW_YORK)));
        clock.travelTo(Instant.parse("2026-11-25T03:30:00Z"));
        assertEquals(
                LocalDate.of(2027, 3, 14),
                clock.atHome().atZone(DemoClock.NEW_YORK).toLocalDate());
        clock.comeBack();
        assertEquals(LocalDate.of(2027, 3, 14), LocalDate.now(clock.withZone(DemoClock.NEW_YORK)));
    }
}
