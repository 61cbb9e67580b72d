package nyc.icefree.site.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nyc.icefree.recurrence.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of rule as search engines read it. */
class SchemaSeriesTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FREQ=DAILY;INTERVAL=2 | repeatFrequency=P2D
                    FREQ=WEEKLY;BYDAY=TU | repeatFrequency=P1W, byDay=[https://schema.org/Tuesday]
                    FREQ=MONTHLY;BYMONTHDAY=-1 | repeatFrequency=P1M, byMonthDay=-1
                    FREQ=MONTHLY;BYDAY=2TU | repeatFrequency=P1M, byDay=https://schema.org/Tuesday, byMonthWeek=2
                    FREQ=MONTHLY;BYDAY=1MO,3MO | repeatFrequency=P1M, byDay=https://schema.org/Monday, byMonthWeek=[1, 3]
                    FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1 | repeatFrequency=P1Y, byMonth=5, byMonthDay=1
                    """)
    void a_rule_is_a_schedule(String rule, String schedule) {
        var date = Map.<String, Object>of("name", "Clinic", "location", "Library", "organizer", "Neighbors");
        var read = Rule.read(rule, LocalDate.of(2027, 5, 1), NEW_YORK);
        var above = SchemaSeries.of(date, UUID.randomUUID(), read, NEW_YORK, "https://rota.example.org/en/series/1");
        assertEquals(
                "{@type=Schedule, " + schedule + ", scheduleTimezone=America/New_York}",
                Objects.requireNonNull(above.get("eventSchedule")).toString());
    }
}
