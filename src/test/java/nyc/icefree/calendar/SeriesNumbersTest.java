package nyc.icefree.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Objects;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.text.Language;
import nyc.icefree.venues.Borough;
import nyc.icefree.venues.Place;
import org.junit.jupiter.api.Test;

/** What raises the SEQUENCE of a series, and what is the date's own. */
class SeriesNumbersTest {
    private static final Place BRONX =
            new Place("Park Hall", "1 Park", "Corona", Borough.BRONX, null, null, null, false);
    private static final SeriesNumbers.Said AS_PLANNED = said(SeriesFixtures.clinic());

    @Test
    void what_one_date_says_of_itself_is_not_what_the_series_says() {
        assertEquals(AS_PLANNED, said(SeriesFixtures.clinic().moved(2, LocalDateTime.parse("2026-11-04T17:30"))));
        assertEquals(AS_PLANNED, said(SeriesFixtures.clinic().cancelled(4)));
        var titled = SeriesFixtures.clinic();
        titled.week(0).title = "For elders";
        assertEquals(AS_PLANNED, said(titled));
        assertEquals(AS_PLANNED, said(new SeriesFixtures(SeriesFixtures.FIRST, 120, 27)), "the rule goes on");
    }

    @Test
    void days_that_come_or_leave_the_rule_the_hour_and_the_length_are_what_it_says() {
        assertNotEquals(AS_PLANNED, said(SeriesFixtures.clinic().unpublished(6)));
        assertNotEquals(AS_PLANNED, said(new SeriesFixtures(SeriesFixtures.FIRST, 90, 26)));
        assertNotEquals(AS_PLANNED, said(new SeriesFixtures(SeriesFixtures.FIRST.plusHours(1), 120, 26)));
        var daily = SeriesFixtures.clinic();
        daily.rule = Rule.weekly(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY);
        assertNotEquals(AS_PLANNED, said(daily));
        var ended = SeriesFixtures.clinic();
        ended.published = false;
        assertNotEquals(AS_PLANNED, said(ended));
    }

    @Test
    void a_date_that_leaves_the_feed_of_a_borough_is_a_day_left_out_there() {
        var series = SeriesFixtures.clinic();
        series.week(3).place = BRONX;
        assertNotEquals(AS_PLANNED, said(series));
    }

    private static SeriesNumbers.Said said(SeriesFixtures series) {
        var text = new EventText(CalendarFixtures.TEXTS.in(Language.ENGLISH));
        return SeriesNumbers.said(
                series.facts(),
                series.entries(),
                date -> EventComponent.unfolded(
                        Objects.requireNonNull(date.view()),
                        text,
                        "https://rota.example.org",
                        CalendarFixtures.SENDER));
    }
}
