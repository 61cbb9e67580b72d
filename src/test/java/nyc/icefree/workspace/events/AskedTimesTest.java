package nyc.icefree.workspace.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import nyc.icefree.eventform.EventDraft;
import nyc.icefree.eventform.EventKind;
import nyc.icefree.eventform.When;
import org.junit.jupiter.api.Test;

class AskedTimesTest {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 5);
    private static final EventDraft BLANK = EventDraft.blank(EventKind.CLINIC, ZONE);

    @Test
    void a_day_begins_at_a_usual_hour_or_at_that_of_the_template() {
        assertEquals(at("2026-12-05T18:00", "2026-12-05T20:00"), begun("on=2026-12-05"));
        var pattern = BLANK.at(LocalDateTime.parse("2026-01-01T09:30"), LocalDateTime.parse("2026-01-01T12:00"));
        assertEquals(
                at("2026-12-05T09:30", "2026-12-05T12:00"),
                asked("on=2026-12-05").begin(pattern).when());
    }

    @Test
    void hours_are_taken_as_they_are_and_may_pass_midnight() {
        assertEquals(at("2026-12-05T10:15", "2026-12-05T11:00"), begun("on=2026-12-05&from=10:15&to=11:00"));
        assertEquals(at("2026-12-05T22:00", "2026-12-06T01:00"), begun("on=2026-12-05&from=22:00&to=01:00"));
        assertEquals(at("2026-12-05T10:00", "2026-12-05T12:00"), begun("on=2026-12-05&from=10:00"));
    }

    @Test
    void several_days_are_whole_days() {
        assertEquals(at("2026-12-05T00:00", "2026-12-08T00:00"), begun("on=2026-12-05&until=2026-12-07"));
    }

    @Test
    void what_is_no_day_or_hour_is_left_out() {
        assertTrue(AskedTimes.in(QueryParameters.fromString("on=tomorrow&from=18:00"))
                .isEmpty());
        assertTrue(AskedTimes.in(QueryParameters.empty()).isEmpty());
        assertEquals(begun("on=2026-12-05"), begun("on=2026-12-05&from=25:00&to=noon&until=2026-12-01"));
    }

    @Test
    void what_is_written_is_read_again() {
        for (var times : new AskedTimes[] {
            AskedTimes.day(DAY),
            AskedTimes.hours(DAY, LocalTime.of(9, 0), LocalTime.of(10, 30)),
            AskedTimes.days(DAY, DAY.plusDays(2))
        }) {
            assertEquals(times, AskedTimes.in(times.address()).orElseThrow());
        }
    }

    private static When begun(String address) {
        return asked(address).begin(BLANK).when();
    }

    private static AskedTimes asked(String address) {
        return AskedTimes.in(QueryParameters.fromString(address)).orElseThrow();
    }

    private static When at(String start, String end) {
        return When.of(LocalDateTime.parse(start), LocalDateTime.parse(end), ZONE);
    }
}
