package nyc.icefree.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which kinds of rules stand in calendars as rules, and which date by date (docs/recurrence.md). */
class SeriesKindsTest {
    private static final Instant UNTIL = Instant.parse("2031-01-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FREQ=YEARLY | 2027-05-01T12:00 | RRULE:FREQ=YEARLY;UNTIL=20290502T035959Z
                    FREQ=MONTHLY;BYMONTHDAY=-1 | 2027-01-31T18:00 | RRULE:FREQ=MONTHLY;BYMONTHDAY=-1;UNTIL=20270401T035959Z
                    FREQ=MONTHLY;BYMONTHDAY=28 | 2027-01-28T18:00 | RRULE:FREQ=MONTHLY;BYMONTHDAY=28;UNTIL=20270329T035959Z
                    """)
    void what_outlook_has_too_is_a_rule(String rule, String first, String written) {
        String text = SeriesFixtures.ruled(rule, first, 90, 3).written();
        assertTrue(text.contains(written + "\r\n"), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FREQ=MONTHLY;BYDAY=1MO,3MO | 2026-11-02T18:00
                    FREQ=MONTHLY;BYDAY=1FR,-1FR | 2026-11-06T18:00
                    FREQ=MONTHLY;BYMONTHDAY=31 | 2027-01-31T18:00
                    FREQ=WEEKLY | 2027-01-05T00:00
                    """)
    void what_outlook_has_not_and_whole_days_are_entries_by_themselves(String rule, String first) {
        var series = SeriesFixtures.ruled(rule, first, 24 * 60, 3);
        String text = series.written();
        assertFalse(text.contains("RRULE"), text);
        assertEquals(3, text.split("BEGIN:VEVENT", -1).length - 1, text);
        assertFalse(text.contains("UID:" + series.facts().uid()), text);
    }

    @Test
    @Tag("proof")
    void a_series_of_whole_days_is_read_alike() throws Exception {
        var series = SeriesFixtures.ruled(
                "FREQ=WEEKLY;INTERVAL=19", "2026-11-01T00:00", 3 * 24 * 60, 4); // over both clock changes
        var meant = series.dates.keySet().stream()
                .map(start -> start.toLocalDate() + "\t" + start.toLocalDate().plusDays(3))
                .sorted()
                .toList();
        for (var table : List.of(
                ClientTable.byIcalJs(series.calendar()),
                ClientTable.byNodeIcal(series.calendar()),
                ClientTable.byPython(series.calendar()),
                ClientTable.byLibical(series.calendar()))) {
            var found = table.stream()
                    .map(line -> line.split("\t"))
                    .map(row -> row[2] + "\t" + row[3])
                    .sorted()
                    .toList();
            assertEquals(meant, found, table.toString());
        }
    }

    /** What the form promises, although Outlook alone keeps some of these out of our feeds. */
    @ParameterizedTest
    @Tag("proof")
    @ValueSource(
            strings = {
                "FREQ=MONTHLY;BYDAY=1MO,3MO 2026-11-02",
                "FREQ=MONTHLY;BYDAY=2TU,4TU 2026-11-10",
                "FREQ=MONTHLY;BYDAY=1FR,-1FR 2026-11-06",
                "FREQ=MONTHLY;BYDAY=2SA;INTERVAL=2 2026-11-14",
                "FREQ=MONTHLY;BYMONTHDAY=-1 2027-11-30",
                "FREQ=MONTHLY;BYMONTHDAY=29 2027-11-29",
                "FREQ=YEARLY 2027-02-28",
                "FREQ=YEARLY;INTERVAL=2 2027-05-01"
            })
    void each_kind_is_expanded_alike(String kind) throws Exception {
        var series = SeriesFixtures.ruled(
                kind.split(" ")[0], kind.split(" ")[1] + "T18:00", 90, kind.contains("YEARLY") ? 2 : 20);
        byte[] calendar = series.calendarOfRule();
        var meant = series.entries().stream()
                .map(date -> date.slot().startsAt() + "\t" + date.slot().endsAt())
                .sorted()
                .toList();
        assertEquals(meant, times(Expanded.byIcal4j(calendar, UNTIL)), "ical4j");
        assertEquals(meant, times(Expanded.byBiweekly(calendar, UNTIL)), "biweekly");
        for (Map.Entry<String, List<String>> client :
                ClientTable.expanded(calendar, UNTIL).entrySet()) {
            var found = client.getValue().stream()
                    .map(line -> line.split("\t"))
                    .map(row -> row[1] + "\t" + row[2])
                    .sorted()
                    .toList();
            assertEquals(meant, found, client.getKey());
        }
    }

    private static List<String> times(List<Expanded> dates) {
        return dates.stream()
                .map(date -> date.start() + "\t" + date.end())
                .sorted()
                .toList();
    }
}
