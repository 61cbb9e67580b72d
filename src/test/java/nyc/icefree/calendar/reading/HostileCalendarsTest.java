package nyc.icefree.calendar.reading;

import static nyc.icefree.calendar.reading.Written.calendar;
import static nyc.icefree.calendar.reading.Written.event;
import static nyc.icefree.calendar.reading.Written.read;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HostileCalendarsTest {
    static Stream<String> bombs() {
        String much = "x".repeat(4_000_000);
        return Stream.of(
                calendar(event("a", "DTSTART:20261201T183000Z", "SUMMARY:" + much)),
                calendar(event("a", "DTSTART:20261201T183000Z", "DESCRIPTION:" + "<".repeat(4_000_000))),
                calendar(event("a", "DTSTART:20261201T183000Z", "DESCRIPTION:" + "&#".repeat(2_000_000))),
                "BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\n".repeat(300_000),
                "BEGIN:VCALENDAR\n" + "BEGIN:X\n".repeat(500_000),
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x" + "\n x".repeat(1_000_000),
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x" + "\nx".repeat(1_000_000),
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY" + ";x=\"".repeat(1_000_000),
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY;ENCODING=QUOTED-PRINTABLE:" + "a=\n".repeat(1_000_000),
                calendar(event("a", "DTSTART:19000101T000000Z", "RRULE:FREQ=DAILY")),
                calendar(event("a", "DTSTART:20260101T000000Z", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31")),
                calendar(Stream.generate(() -> "RDATE:" + "20270101T000000Z,".repeat(2_000) + "\n")
                        .limit(100)
                        .toArray(String[]::new)),
                calendar("BEGIN:VTIMEZONE\nTZID:x\n"
                        + "BEGIN:STANDARD\nDTSTART:19000101T000000\nTZOFFSETFROM:-0500\nTZOFFSETTO:-0400\nRRULE:FREQ=YEARLY\nEND:STANDARD\n"
                                .repeat(30_000)
                        + "END:VTIMEZONE\n"
                        + event("a", "DTSTART;TZID=x:20261201T183000")),
                calendar(Stream.iterate(0, n -> n + 1)
                        .map(n -> event("e" + n, "DTSTART;TZID=z" + n + ":20261201T183000Z"))
                        .limit(60_000)
                        .toArray(String[]::new)));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("bombs")
    void nothing_hangs_it(String bomb) {
        assertTimeout(Duration.ofMinutes(1), () -> read(bomb));
    }

    @Test
    void a_calendar_without_end_is_kept_to_its_limits() {
        var many = new StringBuilder("BEGIN:VCALENDAR\n");
        for (int n = 0; n < 20_000; n++) {
            many.append("BEGIN:VEVENT\nUID:").append(n).append("\nDTSTART:20261201T183000Z\nEND:VEVENT\n");
        }
        var read = read(many + "END:VCALENDAR");
        assertEquals(5_000, read.events().size());
        assertTrue(read.leftOut().stream().allMatch(l -> l.reason() == LeftOut.Reason.TOO_MANY));
        assertFalse(read.whole());
        var daily = read(calendar(event("a", "DTSTART:20200101T000000Z", "RRULE:FREQ=DAILY", "SUMMARY:x")));
        assertEquals(550, daily.events().size());
        assertTrue(daily.whole());
        assertEquals(
                Instant.parse("2026-11-24T00:00:00Z"),
                daily.events().getFirst().slot().startsAt());
    }

    static Stream<String> cut() {
        var hours = Stream.iterate(LocalDateTime.parse("2026-12-01T00:00:00"), hour -> hour.plusHours(1))
                .limit(800)
                .map(DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")::format)
                .collect(Collectors.joining(","));
        return Stream.of(
                "RDATE:" + hours,
                "RDATE:" + "19990101T000000Z,".repeat(3_100) + hours,
                "RRULE:FREQ=DAILY;BYHOUR=1,2,3\r\nEXRULE:FREQ=DAILY;BYHOUR=1,2",
                "X-A:b\r\n".repeat(2_001) + "RDATE:20261202T000000Z",
                "X-A:" + "b".repeat(200_000),
                "BEGIN:X\r\n".repeat(9) + "RDATE:20261202T000000Z\r\n" + "END:X\r\n".repeat(9) + "X-A:b");
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("cut")
    void what_is_cut_may_hold_more_dates(String lines) {
        assertFalse(
                read(calendar(event("a", "DTSTART:20261201T000000Z", lines))).whole());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>One</p><p>Two<br>Three</p> | One//Two/Three",
                "<ul><li>One</li><li>Two</li></ul>End | - One//- Two//End",
                "<a href=\"https://x.example/a\">Here</a> | Here (https://x.example/a)",
                "<a href='https://x.example/a'>https://x.example/a</a> | https://x.example/a",
                "<a href=\"javascript:alert(1)\">Here</a> | Here",
                "<head><title>T</title></head><style>p{}</style><script>alert(1)</script><p>Hi</p> | Hi",
                "<!--[if gte mso 9]><xml>bad</xml><![endif]--><o:p>Shown</o:p><br> | Shown",
                "<!-- never ended <b>Shown</b> | Shown",
                "Doors at 7 < 8 &amp; <3 <b>all</b> | Doors at 7 < 8 & <3 all",
                "See <https://x.example/a>, write <jo@example.org><br> | See <https://x.example/a>, write <jo@example.org>",
                "https://x.example/?a=1&para=2&copy=3<br> | https://x.example/?a=1&para=2&copy=3",
                "Caf&eacute; &Ntilde; &#8217;s &#x1F600; 5 &euro; &rarr; it&apos;s | Café Ñ ’s 😀 5 € → it's",
                "soft&shy;ly,&nbsp;&#160;now &unknown; &amp;lt; | softly, now &unknown; &lt;",
                "a&#0;b&#xD800;c&#xDE00;&amp; | abc&",
            })
    void the_words_stay_and_the_tags_go(String html, String words) {
        var property = new ContentLine("DESCRIPTION", Map.of(), html);
        assertEquals(words, PlainText.block(property, 500).replace("\n", "/"));
    }
}
