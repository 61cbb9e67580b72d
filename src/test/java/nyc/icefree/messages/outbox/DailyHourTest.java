package nyc.icefree.messages.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DailyHourTest {
    private static final DailyHour NEW_YORK = new DailyHour(ZoneId.of("America/New_York"));

    @ParameterizedTest
    @CsvSource({
        "2026-12-05T00:00-05:00, 2026-12-05T18:00-05:00",
        "2026-12-05T17:59:59-05:00, 2026-12-05T18:00-05:00",
        "2026-12-05T18:00-05:00, 2026-12-05T18:00-05:00",
        "2026-12-05T18:00:00.001-05:00, 2026-12-06T18:00-05:00",
        // the day is that of the campaign, not of Greenwich
        "2026-12-06T01:00Z, 2026-12-06T18:00-05:00",
        "2026-12-05T22:00Z, 2026-12-05T18:00-05:00",
        // into the day of 23 hours, within it, and out of it
        "2026-03-07T18:30-05:00, 2026-03-08T18:00-04:00",
        "2026-03-08T01:30-05:00, 2026-03-08T18:00-04:00",
        "2026-03-08T18:30-04:00, 2026-03-09T18:00-04:00",
        // into the day of 25 hours, in the hour that it repeats, and out of it
        "2026-10-31T18:30-04:00, 2026-11-01T18:00-05:00",
        "2026-11-01T01:30-04:00, 2026-11-01T18:00-05:00",
        "2026-11-01T01:30-05:00, 2026-11-01T18:00-05:00",
        "2026-11-01T18:30-05:00, 2026-11-02T18:00-05:00",
    })
    void it_is_the_next_evening_by_the_clock_on_the_wall(OffsetDateTime from, OffsetDateTime hour) {
        assertEquals(hour.toInstant(), NEW_YORK.next(from.toInstant()));
    }
}
