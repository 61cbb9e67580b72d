package nyc.icefree.eventform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nyc.icefree.eventform.ReminderTimes.Part;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReminderTimesTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private static TimeSlot slot(String start, String end) {
        return TimeSlot.of(LocalDateTime.parse(start), LocalDateTime.parse(end), NEW_YORK);
    }

    /** On the wall where it takes place, with its offset. */
    private static String said(ReminderTimes times) {
        return times.all().stream()
                .map(r -> r.part() + " " + r.at().atZone(NEW_YORK).toOffsetDateTime())
                .collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @CsvSource({
        // an evening
        "2026-12-05T18:30, BOTH, BEFORE 2026-12-04T11:00-05:00 | SAME_DAY 2026-12-05T15:30-05:00",
        "2026-12-05T18:30, DAY_BEFORE, BEFORE 2026-12-04T11:00-05:00",
        "2026-12-05T18:30, SAME_DAY, SAME_DAY 2026-12-05T15:30-05:00",
        "2026-12-05T18:30, NONE, ''",
        // three hours ahead is 8:00, and a minute before 8:00
        "2026-12-05T11:00, BOTH, BEFORE 2026-12-04T11:00-05:00 | SAME_DAY 2026-12-05T08:00-05:00",
        "2026-12-05T10:59, BOTH, BEFORE 2026-12-04T18:00-05:00",
        "2026-12-05T10:59, DAY_BEFORE, BEFORE 2026-12-04T11:00-05:00",
        "2026-12-05T10:59, SAME_DAY, BEFORE 2026-12-04T18:00-05:00",
        // just after midnight, and three hours ahead is the day before
        "2026-12-05T00:30, BOTH, BEFORE 2026-12-04T18:00-05:00",
        "2026-12-05T02:59, BOTH, BEFORE 2026-12-04T18:00-05:00",
        // late, until past midnight
        "2026-12-05T23:30, BOTH, BEFORE 2026-12-04T11:00-05:00 | SAME_DAY 2026-12-05T20:30-05:00",
        // the day of 23 hours: at 2:30 there is no such time, at 3:00 it is summer
        "2026-03-08T01:30, BOTH, BEFORE 2026-03-07T18:00-05:00",
        "2026-03-08T03:00, BOTH, BEFORE 2026-03-07T18:00-05:00",
        "2026-03-08T11:00, BOTH, BEFORE 2026-03-07T11:00-05:00 | SAME_DAY 2026-03-08T08:00-04:00",
        "2026-03-09T11:00, BOTH, BEFORE 2026-03-08T11:00-04:00 | SAME_DAY 2026-03-09T08:00-04:00",
        // the day of 25 hours
        "2026-11-01T01:30, BOTH, BEFORE 2026-10-31T18:00-04:00",
        "2026-11-01T11:00, BOTH, BEFORE 2026-10-31T11:00-04:00 | SAME_DAY 2026-11-01T08:00-05:00",
        "2026-11-01T23:30, BOTH, BEFORE 2026-10-31T11:00-04:00 | SAME_DAY 2026-11-01T20:30-05:00",
        "2026-11-02T11:00, BOTH, BEFORE 2026-11-01T11:00-05:00 | SAME_DAY 2026-11-02T08:00-05:00",
    })
    void each_is_at_its_hour_by_the_clock_of_the_place(LocalDateTime start, Reminders wanted, String said) {
        var slot = TimeSlot.of(start, start.plusHours(2), NEW_YORK);
        assertEquals(said, said(ReminderTimes.of(slot, wanted)));
    }

    @ParameterizedTest
    @CsvSource({
        "BOTH, BEFORE 2026-12-04T11:00-05:00",
        "DAY_BEFORE, BEFORE 2026-12-04T11:00-05:00",
        "SAME_DAY, BEFORE 2026-12-04T18:00-05:00",
        "NONE, ''"
    })
    void of_whole_days_people_are_reminded_once_before(Reminders wanted, String said) {
        assertEquals(said, said(ReminderTimes.of(slot("2026-12-05T00:00", "2026-12-07T00:00"), wanted)));
    }

    @Test
    void none_is_longer_ahead_than_the_earliest() {
        var longest = ReminderTimes.of(slot("2026-11-01T23:59", "2026-11-02T01:00"), Reminders.BOTH);
        var ahead =
                Duration.between(longest.all().getFirst().at(), longest.slot().startsAt());
        assertEquals(Duration.ofHours(38).minusMinutes(1), ahead);
        assertEquals(ReminderTimes.EARLIEST, ahead.plusMinutes(1));
    }

    private static Optional<Part> due(String local) {
        return ReminderTimes.of(slot("2026-12-05T18:30", "2026-12-05T20:00"), Reminders.BOTH)
                .due(at(local))
                .map(ReminderTimes.Reminder::part);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(NEW_YORK).toInstant();
    }

    @Test
    void what_is_late_is_made_up_for_by_day_until_the_next_says_all() {
        assertEquals(Optional.empty(), due("2026-12-04T10:59:59"));
        assertEquals(Optional.of(Part.BEFORE), due("2026-12-04T11:00"));
        assertEquals(Optional.of(Part.BEFORE), due("2026-12-04T20:59:59"));
        assertEquals(Optional.empty(), due("2026-12-04T21:00"), "nobody is woken");
        assertEquals(Optional.empty(), due("2026-12-05T07:59:59"));
        assertEquals(Optional.of(Part.BEFORE), due("2026-12-05T08:00"));
        assertEquals(Optional.of(Part.BEFORE), due("2026-12-05T15:29:59"));
        assertEquals(Optional.of(Part.SAME_DAY), due("2026-12-05T15:30"));
        assertEquals(Optional.of(Part.SAME_DAY), due("2026-12-05T18:29:59"));
        assertEquals(Optional.empty(), due("2026-12-05T18:30"), "it has begun");
    }

    @Test
    void what_left_late_in_the_evening_is_still_said_at_night() {
        var times = ReminderTimes.of(slot("2026-12-05T18:30", "2026-12-05T20:00"), Reminders.BOTH);
        assertEquals(
                List.of(Part.BEFORE),
                times.current(at("2026-12-04T22:00")).map(r -> r.part()).stream()
                        .toList());
    }

    @Test
    void another_time_has_another_number_and_the_same_time_the_same() {
        var slot = slot("2026-12-05T18:30", "2026-12-05T20:00");
        int number = ReminderTimes.of(slot, Reminders.BOTH).number();
        assertEquals(number, ReminderTimes.of(slot, Reminders.SAME_DAY).number());
        assertEquals(
                number + 1,
                ReminderTimes.of(slot("2026-12-05T18:31", "2026-12-05T20:00"), Reminders.BOTH)
                        .number());
    }
}
