package nyc.icefree.series;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import nyc.icefree.Refusals;
import nyc.icefree.recurrence.Rule;
import nyc.icefree.recurrence.RuleRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateShiftTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1MO,3MO | 2026-12-07 | 2026-12-01 | 1TU,3TU
                    1MO,3MO | 2026-12-21 | 2026-12-23 | 2WE,4WE
                    1MO,3MO | 2026-12-07 | 2026-12-08 | 2TU,4TU
                    2TU,4TU | 2026-12-22 | 2026-12-15 | 1TU,3TU
                    2TU,4TU | 2026-12-08 | 2027-01-12 | 2TU,4TU
                    1MO,-1MO | 2026-12-28 | 2026-12-31 | 1TH,-1TH
                    1MO,-1MO | 2026-12-07 | 2026-12-02 | 1WE,-1WE
                    4MO | 2026-12-28 | 2026-12-29 | -1TU
                    """)
    void several_of_a_month_go_as_far_as_the_one(String before, LocalDate from, LocalDate to, String after) {
        assertEquals("FREQ=MONTHLY;BYDAY=" + after, shift(before, from, to).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1MO,3MO | 2026-12-07 | 2026-12-28
                    2TU,4TU | 2026-12-22 | 2026-12-29
                    1MO,3MO | 2026-12-07 | 2026-11-30
                    1MO,-1MO | 2026-12-28 | 2026-12-21
                    1MO,-1MO | 2026-12-28 | 2026-12-22
                    1MO,-1MO | 2026-12-07 | 2026-12-14
                    """)
    void where_the_others_cannot_go_along_it_is_refused(String before, LocalDate from, LocalDate to) {
        var refused = Refusals.because(RuleRefused.class, () -> shift(before, from, to));
        assertEquals(RuleRefused.MOVES_APART, refused.getFirst());
    }

    @Test
    void each_date_of_a_month_keeps_its_place_among_them() {
        var from = LocalDate.of(2026, 12, 7);
        var shift = new DateShift(
                monthly("1MO,3MO"),
                from.atTime(18, 0),
                LocalDate.of(2026, 12, 1).atTime(17, 0));
        var after = shift.rule();
        assertEquals(
                LocalDate.of(2027, 2, 16).atTime(17, 0),
                shift.of(LocalDate.of(2027, 2, 15).atTime(18, 0), after).orElseThrow());
        assertEquals(
                LocalDate.of(2027, 3, 2).atTime(17, 0),
                shift.of(LocalDate.of(2027, 3, 1).atTime(18, 0), after).orElseThrow());
    }

    @Test
    void each_year_goes_to_the_date_of_the_one_and_ends_with_the_same() {
        var from = LocalDate.of(2027, 1, 1);
        var to = LocalDate.of(2027, 5, 1);
        var yearly = Rule.read("FREQ=YEARLY;UNTIL=20280101", from, ZoneOffset.UTC);
        var shift = new DateShift(yearly, from.atTime(9, 0), to.atTime(9, 0));
        assertEquals(
                "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1;UNTIL=20280501", rule(shift).text());
        assertEquals(
                LocalDate.of(2028, 5, 1).atTime(9, 0),
                shift.of(LocalDate.of(2028, 1, 1).atTime(9, 0), shift.rule()).orElseThrow());
        var over = new DateShift(
                yearly, from.atTime(9, 0), LocalDate.of(2026, 12, 30).atTime(9, 0));
        assertEquals(
                "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=30;UNTIL=20271230",
                rule(over).text());
    }

    @Test
    void no_year_goes_to_february_29() {
        var from = LocalDate.of(2028, 2, 28);
        var yearly = Rule.read("FREQ=YEARLY", from, ZoneOffset.UTC);
        var shift = new DateShift(yearly, from.atTime(9, 0), from.plusDays(1).atTime(9, 0));
        assertEquals(
                RuleRefused.LEAP_DAY,
                Refusals.because(RuleRefused.class, shift::rule).getFirst());
    }

    @Test
    void the_end_of_several_stays_behind_the_same_date() {
        var from = LocalDate.of(2026, 12, 7);
        var rule = monthly("1MO,3MO").until(LocalDate.of(2027, 2, 10));
        var shift = new DateShift(rule, from.atTime(9, 0), from.plusDays(2).atTime(9, 0));
        assertEquals("FREQ=MONTHLY;BYDAY=2WE,4WE;UNTIL=20270210", rule(shift).text());
    }

    private static Rule shift(String before, LocalDate from, LocalDate to) {
        return rule(new DateShift(monthly(before), from.atTime(18, 0), to.atTime(18, 0)));
    }

    private static Rule rule(DateShift shift) {
        return Objects.requireNonNull(shift.rule());
    }

    private static Rule monthly(String days) {
        return Rule.read("FREQ=MONTHLY;BYDAY=" + days, LocalDate.of(2026, 12, 7), ZoneOffset.UTC);
    }
}
