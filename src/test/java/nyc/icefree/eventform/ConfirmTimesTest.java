package nyc.icefree.eventform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConfirmTimesTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private static ConfirmTimes of(String start, String end) {
        var slot = TimeSlot.of(LocalDateTime.parse(start), LocalDateTime.parse(end), NEW_YORK);
        return ConfirmTimes.of(slot, RsvpTerms.of(true, 9).freesUnconfirmed(true))
                .orElseThrow();
    }

    private static String there(Instant at) {
        return at.atZone(NEW_YORK).toOffsetDateTime().toString();
    }

    @ParameterizedTest
    @CsvSource({
        // an evening: until the morning of the day
        "2026-12-05T18:30, 2026-12-04T11:00-05:00, 2026-12-05T10:00-05:00",
        "2026-12-05T14:00, 2026-12-04T11:00-05:00, 2026-12-05T10:00-05:00",
        // until four hours ahead
        "2026-12-05T13:59, 2026-12-04T11:00-05:00, 2026-12-05T09:59-05:00",
        "2026-12-05T12:00, 2026-12-04T11:00-05:00, 2026-12-05T08:00-05:00",
        // four hours ahead is before 8:00: the evening before, and asked at 11:00 however early it begins
        "2026-12-05T11:59, 2026-12-04T11:00-05:00, 2026-12-04T20:00-05:00",
        "2026-12-05T09:00, 2026-12-04T11:00-05:00, 2026-12-04T20:00-05:00",
        "2026-12-05T00:30, 2026-12-04T11:00-05:00, 2026-12-04T20:00-05:00",
        // the day of 23 hours
        "2026-03-08T12:00, 2026-03-07T11:00-05:00, 2026-03-08T08:00-04:00",
        "2026-03-08T03:30, 2026-03-07T11:00-05:00, 2026-03-07T20:00-05:00",
        // the day of 25 hours
        "2026-11-01T12:00, 2026-10-31T11:00-04:00, 2026-11-01T08:00-05:00",
        "2026-11-01T18:00, 2026-10-31T11:00-04:00, 2026-11-01T10:00-05:00",
    })
    void people_have_from_the_morning_before_until(LocalDateTime start, String asked, String by) {
        var times = of(start.toString(), start.plusHours(2).toString());
        assertEquals(asked, there(times.askedAt()));
        assertEquals(by, there(times.by()));
        assertFalse(Duration.between(times.askedAt(), times.by()).compareTo(Duration.ofHours(9)) < 0);
    }

    @Test
    void of_whole_days_until_the_evening_before() {
        assertEquals(
                "2026-12-04T20:00-05:00",
                there(of("2026-12-05T00:00", "2026-12-07T00:00").by()));
    }

    @Test
    void who_hears_of_it_less_than_six_hours_before_has_no_time() {
        var times = of("2026-12-05T18:30", "2026-12-05T20:00");
        assertTrue(times.isFair(times.by().minus(Duration.ofHours(6))));
        assertFalse(times.isFair(times.by().minus(Duration.ofHours(6)).plusMillis(1)));
    }

    @ParameterizedTest
    @EnumSource(Reminders.class)
    void silence_says_nothing_where_nobody_is_reminded_the_day_before(Reminders reminders) {
        var slot =
                TimeSlot.of(LocalDateTime.parse("2026-12-05T18:30"), LocalDateTime.parse("2026-12-05T20:00"), NEW_YORK);
        var terms = RsvpTerms.of(true, 9).reminding(reminders);
        assertEquals(Optional.empty(), ConfirmTimes.of(slot, terms));
        boolean before = reminders == Reminders.BOTH || reminders == Reminders.DAY_BEFORE;
        assertEquals(before, ConfirmTimes.of(slot, terms.freesUnconfirmed(true)).isPresent());
        assertEquals(
                Optional.empty(),
                ConfirmTimes.of(slot, terms.freesUnconfirmed(true).takesRsvps(false)));
    }
}
