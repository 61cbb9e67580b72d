package nyc.icefree.recurrence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nyc.icefree.Refusals;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Anybody's rules: those on which engines agree come out as they have them, the others as {@code docs/recurrence.md} lists. */
class RuleTextTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalDateTime START = LocalDateTime.of(2027, 1, 5, 18, 0);
    private static final LocalDateTime FAR = LocalDate.of(9000, 1, 1).atStartOfDay();
    private static final Path PAGE = Path.of("docs/recurrence.md");
    private static final String MARK = "<!-- table: made by RuleTextTest, written anew with -Ddocs.write=true -->\n";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    @Test
    void there_are_256_rules_on_which_all_engines_agree() {
        assertEquals(256, RuleFact.in("portable.txt").size());
    }

    @TestFactory
    Stream<DynamicTest> what_all_engines_agree_on_is_right_here() {
        return RuleFact.in("portable.txt").stream()
                .map(fact -> DynamicTest.dynamicTest(
                        fact.id() + " " + fact.rule(), () -> assertEquals(fact.dates(), fact.ours())));
    }

    @TestFactory
    Stream<DynamicTest> finer_rules_are_refused() {
        return RuleFact.lines("finer.txt").stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule, () -> assertEquals(RuleRefused.FINER_THAN_DAILY, refused(rule, NEW_YORK))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "FREQ=",
                "FREQ=FORTNIGHTLY",
                "INTERVAL=2",
                "FREQ=DAILY;FREQ=DAILY",
                "FREQ=DAILY;INTERVAL=0",
                "FREQ=DAILY;COUNT=many",
                "FREQ=DAILY;UNTIL=20271399",
                "FREQ=WEEKLY;BYDAY=XX",
                "FREQ=DAILY\r\nATTENDEE:mailto:eve@example.org",
                "hello"
            })
    void what_is_no_rule_is_refused(String text) {
        assertEquals(RuleRefused.UNREADABLE, refused(text, NEW_YORK));
    }

    @Test
    void another_calendar_is_refused() {
        assertEquals(RuleRefused.OTHER_CALENDAR, refused("RSCALE=CHINESE;FREQ=YEARLY", NEW_YORK));
    }

    @Test
    void a_last_moment_in_utc_is_understood_in_the_zone_of_the_start() {
        var last = LocalDateTime.of(2027, 1, 19, 18, 0);
        assertEquals(List.of(START, START.plusWeeks(1), last), all("FREQ=WEEKLY;UNTIL=20270119T230000Z", NEW_YORK));
        assertEquals(List.of(START, START.plusWeeks(1)), all("FREQ=WEEKLY;UNTIL=20270119T225959Z", NEW_YORK));
    }

    @Test
    void a_rule_without_a_day_ends_at_once_instead_of_searching_for_ever() {
        for (var rule : List.of(
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=MONTHLY;BYMONTHDAY=31;BYMONTH=4",
                "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=WEEKLY;BYMONTH=1;BYDAY=MO;BYSETPOS=5",
                "FREQ=DAILY;COUNT=2000000000;INTERVAL=999999")) {
            assertTimeout(
                    Duration.ofMinutes(1),
                    () -> RuleText.read(rule, NEW_YORK).instances(START, START, FAR, 10_000),
                    rule);
        }
    }

    @Test
    void a_window_far_ahead_counts_what_came_before() {
        var rule = RuleText.read("FREQ=DAILY;COUNT=400", NEW_YORK);
        var from = START.plusDays(398);
        assertEquals(List.of(from, from.plusDays(1)), rule.instances(START, from, FAR, 10));
    }

    @Test
    void extra_dates_join_and_exceptions_leave() {
        var extra = START.plusDays(1);
        var recurrence = Recurrence.of(
                START,
                List.of(RuleText.read("FREQ=WEEKLY;COUNT=3", NEW_YORK)),
                Set.of(extra, START),
                Set.of(START.plusWeeks(1)));
        assertEquals(List.of(START, extra, START.plusWeeks(2)), recurrence.expand(START, FAR, 10));
        assertEquals(List.of(extra), recurrence.expand(extra, extra.plusDays(5), 10));
        assertThrows(IllegalArgumentException.class, () -> recurrence.expand(START, FAR, 0));
    }

    private static List<LocalDateTime> all(String rule, ZoneId zone) {
        return RuleText.read(rule, zone).instances(START, START, FAR, 1_000);
    }

    private static RuleRefused refused(String rule, ZoneId zone) {
        return Refusals.because(RuleRefused.class, () -> RuleText.read(rule, zone))
                .getFirst();
    }

    @Test
    void february_29_is_found_by_days() {
        var leap = LocalDate.of(2028, 2, 29).atTime(9, 0);
        assertEquals(
                List.of(leap, leap.plusYears(4)),
                RuleText.read("FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29", ZoneOffset.UTC)
                        .instances(leap, leap, FAR, 2));
    }

    @Test
    void the_table_in_the_docs_is_what_is_given() throws IOException {
        String page = Files.readString(PAGE);
        String fresh = page.substring(0, page.indexOf(MARK)) + MARK + table();
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(PAGE, fresh);
        }
        assertEquals(fresh, Files.readString(PAGE));
    }

    private static String table() {
        var facts = RuleFact.in("disputed.txt");
        var others = facts.stream().filter(f -> !f.dates().equals(f.ours())).toList();
        return others.stream()
                .map(RuleTextTest::row)
                .collect(Collectors.joining(
                        "\n",
                        "\n%d of %d are here as in most engines. The others:\n\n| rule | start | here | in most | engines that differ |\n|---|---|---|---|---|\n"
                                .formatted(facts.size() - others.size(), facts.size()),
                        "\n"));
    }

    private static String row(RuleFact fact) {
        return "| `%s` | %s | %s | %s | %s |"
                .formatted(
                        fact.rule(),
                        TIME.format(fact.start()),
                        shown(fact.ours(), fact.start()),
                        shown(fact.dates(), fact.start()),
                        fact.differ().replace("lib-recur", "lib-recur itself"));
    }

    private static String shown(List<LocalDateTime> dates, LocalDateTime start) {
        if (dates.isEmpty()) {
            return "nothing";
        }
        boolean days = dates.stream().allMatch(d -> d.toLocalTime().equals(start.toLocalTime()));
        return dates.stream().limit(3).map((days ? DAY : TIME)::format).collect(Collectors.joining(", "))
                + (dates.size() > 3 ? ", …" : "");
    }
}
