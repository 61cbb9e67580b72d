package nyc.icefree.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedDatesTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 12, 2);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Dec 25                      | 2026-12-25
            12/25                       | 2026-12-25
            25 dic                      | 2026-12-25
            next Wed                    | 2026-12-09
            2026-12-25                  | 2026-12-25
            Fri, Dec 25th               | 2026-12-25
            December 25, 2026           | 2026-12-25
            12/25/26                    | 2026-12-25
            viernes 25 de diciembre     | 2026-12-25
            sábado                      | 2026-12-05
            Jan 1                       | 2027-01-01
            Nov 26, Dec 25 and 1/1/2027 | 2026-12-25 2027-01-01 2027-11-26
            Thu Dec 25                  |
            Dec 25 or so                |
            Dec 25-27                   |
            February 30                 |
            Feb 29                      | 2028-02-29
            """)
    void reads_dates_as_people_type_them(String typed, String days) {
        var read = TypedDates.read(typed, WEDNESDAY, false);
        assertEquals(
                days == null ? "" : days, read.stream().map(LocalDate::toString).collect(Collectors.joining(" ")));
    }

    @Test
    void takes_day_and_month_in_the_readers_order() {
        assertEquals(Set.of(LocalDate.of(2027, 5, 12)), TypedDates.read("12/5", WEDNESDAY, true));
        assertEquals(Set.of(LocalDate.of(2026, 12, 5)), TypedDates.read("12/5", WEDNESDAY, false));
        assertEquals(
                Stream.of(LocalDate.of(2026, 12, 25)).collect(Collectors.toSet()),
                TypedDates.read("12/25", WEDNESDAY, true));
    }
}
