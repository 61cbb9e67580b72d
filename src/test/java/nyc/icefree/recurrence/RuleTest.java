package nyc.icefree.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nyc.icefree.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every rule that a form can make, against a loop over the days of ten years that anybody can check by eye. */
class RuleTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final int CASES = 5_000;

    @Test
    void thousands_of_rules_give_what_counting_days_gives() {
        var random = new Random(20_261_124);
        int dates = 0;
        for (int n = 0; n < CASES; n++) {
            var day = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1_500));
            var rule = any(random, day);
            Optional<LocalDate> first = rule.firstFrom(day);
            if (first.isEmpty()) {
                continue;
            }
            var start = first.get().atTime(LocalTime.of(random.nextInt(24), random.nextInt(60)));
            var from = start.plusDays(random.nextInt(200) - 20);
            var before = from.plusMonths(18);
            var expected = byCountingDays(rule, start, from, before);
            assertEquals(expected, rule.dates(start, from, before, 10_000), () -> rule.text() + " from " + start);
            var again = Rule.read(rule.rrule(NEW_YORK), start.toLocalDate(), NEW_YORK);
            assertEquals(rule, again, "what a calendar says is read as the same rule");
            assertEquals(rule, Rule.read(rule.text(), start.toLocalDate(), NEW_YORK));
            dates += expected.size();
        }
        assertTrue(dates > CASES, "only " + dates + " dates were compared");
    }

    /** Every day one after the other: is it hit, is its period one of the every-nth, how many were there before? */
    private static List<LocalDateTime> byCountingDays(
            Rule rule, LocalDateTime start, LocalDateTime from, LocalDateTime before) {
        var found = new ArrayList<LocalDateTime>();
        int count = 0;
        for (var day = start.toLocalDate(); day.atTime(start.toLocalTime()).isBefore(before); day = day.plusDays(1)) {
            if (!rule.pattern().hits(day) || periods(rule, start.toLocalDate(), day) % rule.interval() != 0) {
                continue;
            }
            if (rule.ending() instanceof Ending.On on && day.isAfter(on.last())) {
                break;
            }
            if (rule.ending() instanceof Ending.After after && count == after.count()) {
                break;
            }
            count++;
            var at = day.atTime(start.toLocalTime());
            if (!at.isBefore(from)) {
                found.add(at);
            }
        }
        return found;
    }

    private static long periods(Rule rule, LocalDate start, LocalDate day) {
        return switch (rule.pattern()) {
            case Pattern.Daily daily -> ChronoUnit.DAYS.between(start, day);
            case Pattern.Weekly weekly ->
                ChronoUnit.WEEKS.between(start.with(DayOfWeek.MONDAY), day.with(DayOfWeek.MONDAY));
            case Pattern.MonthlyOnDay on -> months(start, day);
            case Pattern.MonthlyOnWeekday on -> months(start, day);
            case Pattern.Yearly yearly -> day.getYear() - start.getYear();
        };
    }

    private static long months(LocalDate start, LocalDate day) {
        return Period.between(start.withDayOfMonth(1), day.withDayOfMonth(1)).toTotalMonths();
    }

    private static Rule any(Random random, LocalDate start) {
        Pattern pattern = switch (random.nextInt(5)) {
            case 0 -> new Pattern.Daily();
            case 1 -> {
                var days = new java.util.HashSet<DayOfWeek>();
                for (int i = random.nextInt(7); i >= 0; i--) {
                    days.add(DayOfWeek.of(1 + random.nextInt(7)));
                }
                yield new Pattern.Weekly(days);
            }
            case 2 -> new Pattern.MonthlyOnDay(random.nextInt(8) == 0 ? -1 : 1 + random.nextInt(31));
            case 3 -> {
                var positions = new java.util.HashSet<Integer>();
                for (int i = random.nextInt(4); i >= 0; i--) {
                    positions.add(1 + random.nextInt(4));
                }
                if (random.nextInt(3) == 0) {
                    positions.remove(4);
                    positions.add(-1);
                }
                yield new Pattern.MonthlyOnWeekday(positions, DayOfWeek.of(1 + random.nextInt(7)));
            }
            default -> {
                var day = start.plusDays(random.nextInt(366));
                yield new Pattern.Yearly(MonthDay.from(day.getDayOfMonth() == 29 ? day.plusDays(1) : day));
            }
        };
        Ending ending = switch (random.nextInt(3)) {
            case 0 -> new Ending.Never();
            case 1 -> new Ending.On(start.plusDays(random.nextInt(900)));
            default -> new Ending.After(1 + random.nextInt(random.nextBoolean() ? 10 : 999));
        };
        return new Rule(pattern, random.nextBoolean() ? 1 : 1 + random.nextInt(12), ending);
    }

    @Test
    void the_last_moment_is_the_end_of_the_last_day_in_the_zone() {
        var rule = Rule.weekly(DayOfWeek.TUESDAY);
        assertEquals(
                "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270106T045959Z",
                rule.until(LocalDate.of(2027, 1, 5)).rrule(NEW_YORK));
        assertEquals(
                "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270707T035959Z",
                rule.until(LocalDate.of(2027, 7, 6)).rrule(NEW_YORK));
    }

    @Test
    void a_week_begins_on_monday_wherever_that_matters() {
        var rule = new Rule(new Pattern.Weekly(Set.of(DayOfWeek.SUNDAY, DayOfWeek.TUESDAY)), 2, new Ending.After(4));
        assertEquals("FREQ=WEEKLY;BYDAY=TU,SU;INTERVAL=2;WKST=MO;COUNT=4", rule.rrule(NEW_YORK));
    }

    @Test
    void the_wall_time_holds_over_both_clock_changes() {
        var start = LocalDateTime.of(2026, 10, 27, 18, 0);
        for (var at : Rule.weekly(DayOfWeek.TUESDAY).dates(start, start, start.plusMonths(18), 100)) {
            assertEquals(LocalTime.of(18, 0), at.toLocalTime());
            assertEquals(DayOfWeek.TUESDAY, at.getDayOfWeek());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29 | LEAP_DAY
                    FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30 | NOT_COMMON
                    FREQ=YEARLY;BYMONTH=5 | NOT_COMMON
                    FREQ=YEARLY;BYMONTHDAY=1 | NOT_COMMON
                    FREQ=YEARLY;BYMONTH=5,6;BYMONTHDAY=1 | NOT_COMMON
                    FREQ=YEARLY;BYMONTH=5;BYDAY=1MO | NOT_COMMON
                    FREQ=MONTHLY;BYMONTH=5;BYMONTHDAY=1 | NOT_COMMON
                    FREQ=MONTHLY;BYDAY=1MO,3TU | NOT_COMMON
                    FREQ=MONTHLY;BYDAY=1MO,MO | NOT_COMMON
                    FREQ=MONTHLY;BYDAY=4MO,-1MO | FOURTH_AND_LAST
                    FREQ=MONTHLY;BYDAY=5MO | NOT_COMMON
                    FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1 | NOT_COMMON
                    FREQ=MONTHLY;BYMONTHDAY=-2 | NOT_COMMON
                    FREQ=MONTHLY;BYMONTHDAY=1,15 | NOT_COMMON
                    FREQ=DAILY;BYDAY=MO | NOT_COMMON
                    FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=MO,SU | NOT_COMMON
                    FREQ=WEEKLY;BYDAY=1MO | NOT_COMMON
                    FREQ=DAILY;COUNT=3;UNTIL=20270101 | NOT_COMMON
                    FREQ=DAILY;COUNT=1000 | COUNT_OUT_OF_BOUNDS
                    FREQ=DAILY;COUNT=0 | COUNT_OUT_OF_BOUNDS
                    FREQ=DAILY;INTERVAL=100 | INTERVAL_OUT_OF_BOUNDS
                    FREQ=HOURLY | FINER_THAN_DAILY
                    """)
    void what_not_every_program_understands_is_not_made(String text, RuleRefused reason) {
        var refused = Refusals.because(RuleRefused.class, () -> Rule.read(text, LocalDate.of(2027, 1, 4), NEW_YORK));
        assertEquals(reason, refused.getFirst());
    }

    @Test
    void a_bare_rule_takes_its_day_from_the_start() {
        var monday = LocalDate.of(2027, 1, 4);
        assertEquals(Rule.weekly(DayOfWeek.MONDAY), Rule.read("RRULE:FREQ=WEEKLY", monday, NEW_YORK));
        assertEquals(
                new Pattern.MonthlyOnDay(4),
                Rule.read("FREQ=MONTHLY", monday, NEW_YORK).pattern());
    }

    @Test
    void several_of_a_month_are_written_in_their_order_each_once() {
        var rule = Rule.read("FREQ=MONTHLY;BYDAY=-1MO,3MO,1MO,3MO", LocalDate.of(2026, 12, 7), NEW_YORK);
        assertEquals("FREQ=MONTHLY;BYDAY=1MO,3MO,-1MO", rule.text());
        assertEquals(
                List.of(7, 21, 28),
                rule
                        .dates(
                                LocalDateTime.of(2026, 12, 7, 18, 0),
                                LocalDateTime.of(2026, 12, 1, 0, 0),
                                LocalDateTime.of(2027, 1, 1, 0, 0),
                                9)
                        .stream()
                        .map(LocalDateTime::getDayOfMonth)
                        .toList());
    }

    @Test
    void each_year_is_kept_with_its_day_and_written_beside_a_start_that_says_it() {
        var rule = new Rule(new Pattern.Yearly(MonthDay.of(5, 1)), 2, new Ending.After(3));
        assertEquals("FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1;INTERVAL=2;WKST=MO;COUNT=3", rule.text());
        assertEquals("FREQ=YEARLY;INTERVAL=2;WKST=MO;COUNT=3", rule.rrule(NEW_YORK));
        assertEquals(
                rule, Rule.read(rule.text(), LocalDate.of(2026, 12, 31), NEW_YORK), "whatever date it is read beside");
    }

    @Test
    void outlook_takes_the_last_day_of_a_short_month() {
        var days = java.util.stream.Stream.of("1MO", "-1FR", "1MO,3MO", "1MO,-1MO")
                .filter(day -> inOutlook("FREQ=MONTHLY;BYDAY=" + day))
                .toList();
        assertEquals(List.of("1MO", "-1FR"), days);
        assertEquals(
                List.of(-1, 1, 28),
                List.of(-1, 1, 28, 29, 30, 31).stream()
                        .filter(day -> inOutlook("FREQ=MONTHLY;BYMONTHDAY=" + day))
                        .toList());
        assertTrue(inOutlook("FREQ=YEARLY") && inOutlook("FREQ=DAILY") && inOutlook("FREQ=WEEKLY"));
    }

    private static boolean inOutlook(String rule) {
        return Rule.read(rule, LocalDate.of(2026, 12, 7), NEW_YORK).pattern().isInOutlook();
    }

    @Test
    void a_rule_without_days_or_dates_is_refused() {
        Refusals.because(RuleRefused.class, Rule::weekly);
        assertEquals(
                Optional.empty(),
                Rule.weekly(DayOfWeek.MONDAY).until(LocalDate.of(2027, 1, 3)).firstFrom(LocalDate.of(2027, 1, 1)));
    }
}
