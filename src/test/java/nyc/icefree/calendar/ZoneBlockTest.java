package nyc.icefree.calendar;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** F4: the zones that stand in our files, read by others, against java.time. */
class ZoneBlockTest {
    @Test
    void new_york_is_written_in_the_few_lines_that_every_program_reads() {
        assertEquals(
                """
                BEGIN:VTIMEZONE
                TZID:America/New_York
                X-LIC-LOCATION:America/New_York
                BEGIN:DAYLIGHT
                TZNAME:EDT
                TZOFFSETFROM:-0500
                TZOFFSETTO:-0400
                DTSTART:20070311T020000
                RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
                END:DAYLIGHT
                BEGIN:STANDARD
                TZNAME:EST
                TZOFFSETFROM:-0400
                TZOFFSETTO:-0500
                DTSTART:20071104T020000
                RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
                END:STANDARD
                END:VTIMEZONE
                """.replace("\n", "\r\n"),
                ZoneBlock.of(CalendarFixtures.NEW_YORK).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "America/Los_Angeles", "Europe/London", "Europe/Berlin"})
    void both_clock_changes_of_each_year_are_where_java_time_has_them(String name) throws Exception {
        ZoneId zone = ZoneId.of(name);
        var near = new ArrayList<LocalDateTime>();
        var around = new ArrayList<LocalDateTime>();
        for (int year = 2026; year <= 2030; year++) {
            for (var rule : zone.getRules().getTransitionRules()) {
                ZoneOffsetTransition change = rule.createTransition(year);
                near.add(change.getDateTimeBefore().minusHours(2));
                near.add(change.getDateTimeAfter().plusHours(2));
                around.add(change.getDateTimeBefore().minusDays(1));
                around.add(change.getDateTimeAfter().plusDays(1));
                around.add(change.getDateTimeBefore().plusDays(40));
            }
        }
        assertEquals(instants(near, zone), byIcal4j(calendar(zone, near)));
        assertEquals(instants(around, zone), byIcal4j(calendar(zone, around)));
        // biweekly 0.6.8 takes the change as many hours off as the zone is from UTC: not asked close to it
        assertEquals(instants(around, zone), byBiweekly(calendar(zone, around)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "+05:30", "America/Puerto_Rico", "Africa/Casablanca", "America/Godthab"})
    void a_zone_without_such_rules_is_left_to_utc(String name) {
        assertTrue(ZoneBlock.of(ZoneId.of(name)).isEmpty());
    }

    private static List<Instant> instants(List<LocalDateTime> locals, ZoneId zone) {
        return locals.stream().map(local -> local.atZone(zone).toInstant()).toList();
    }

    private static String calendar(ZoneId zone, List<LocalDateTime> starts) {
        // under a name that no program can look up, so that the block itself is read
        String block = ZoneBlock.of(zone).orElseThrow().replace(zone.getId(), "Own/Rules");
        var text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\n").append(block);
        for (int i = 0; i < starts.size(); i++) {
            text.append("BEGIN:VEVENT\r\nUID:")
                    .append(1000 + i)
                    .append("\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;TZID=Own/Rules:")
                    .append(DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss").format(starts.get(i)))
                    .append("\r\nEND:VEVENT\r\n");
        }
        return text.append("END:VCALENDAR\r\n").toString();
    }

    private static List<Instant> byBiweekly(String calendar) {
        return Biweekly.parse(calendar).first().getEvents().stream()
                .map(e -> e.getDateStart().getValue().toInstant())
                .toList();
    }

    private static List<Instant> byIcal4j(String calendar) throws Exception {
        return new CalendarBuilder()
                .build(new StringReader(calendar)).<VEvent>getComponents("VEVENT").stream()
                        .map(e -> ((ZonedDateTime)
                                        requireNonNull(e.getDateTimeStart()).getDate())
                                .toInstant())
                        .toList();
    }
}
