package nyc.icefree.shifts.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nyc.icefree.time.TimeSlot;
import org.junit.jupiter.api.Test;

class SplitTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Duration HOUR = Duration.ofHours(1);
    private static final TimeSlot MORNING = slot("2027-05-08T09:00", "2027-05-08T13:00");

    private static TimeSlot slot(String start, String end) {
        return TimeSlot.of(LocalDateTime.parse(start), LocalDateTime.parse(end), NEW_YORK);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(NEW_YORK).toInstant();
    }

    private static Split split(TimeSlot whole, String from, String until, Duration least) {
        return Split.of(whole, at(from), at(until), least);
    }

    private static String refused(String from, String until) {
        return assertThrows(PartRefused.class, () -> split(MORNING, from, until, HOUR))
                .reasons()
                .getFirst()
                .name();
    }

    @Test
    void ten_to_twelve_of_nine_to_one_leaves_an_hour_on_both_sides() {
        assertEquals(
                new Split(
                        slot("2027-05-08T09:00", "2027-05-08T10:00"),
                        slot("2027-05-08T10:00", "2027-05-08T12:00"),
                        slot("2027-05-08T12:00", "2027-05-08T13:00")),
                split(MORNING, "2027-05-08T10:00", "2027-05-08T12:00", HOUR));
    }

    @Test
    void what_begins_or_ends_with_the_whole_leaves_one_rest_and_all_of_it_none() {
        var first = split(MORNING, "2027-05-08T09:00", "2027-05-08T10:00", HOUR);
        assertNull(first.before());
        assertEquals(List.of(slot("2027-05-08T10:00", "2027-05-08T13:00")), first.rests());
        var last = split(MORNING, "2027-05-08T12:00", "2027-05-08T13:00", HOUR);
        assertNull(last.after());
        assertFalse(last.isWhole());
        assertTrue(split(MORNING, "2027-05-08T09:00", "2027-05-08T13:00", Duration.ofHours(5))
                .isWhole());
    }

    @Test
    void too_short_and_outside_are_told_apart_at_the_minute() {
        assertEquals("PART", refused("2027-05-08T10:00", "2027-05-08T10:59"));
        assertEquals("REST", refused("2027-05-08T09:59", "2027-05-08T12:00"));
        assertEquals("REST", refused("2027-05-08T10:00", "2027-05-08T12:01"));
        assertEquals("OUTSIDE", refused("2027-05-08T08:59", "2027-05-08T12:00"));
        assertEquals("OUTSIDE", refused("2027-05-08T10:00", "2027-05-08T13:01"));
        assertEquals("OUTSIDE", refused("2027-05-08T12:00", "2027-05-08T12:00"));
        assertEquals("OUTSIDE", refused("2027-05-08T12:00", "2027-05-08T10:00"));
    }

    @Test
    void hours_are_real_on_the_nights_when_clocks_change_and_past_midnight() {
        var spring = slot("2027-03-13T23:00", "2027-03-14T04:00"); // four hours
        var inSpring = split(spring, "2027-03-14T01:00", "2027-03-14T03:00", HOUR); // an hour later by real time
        assertEquals(HOUR, inSpring.part().duration());
        assertEquals(
                List.of(Duration.ofHours(2), HOUR),
                inSpring.rests().stream().map(TimeSlot::duration).toList());
        var autumn = slot("2027-11-07T00:30", "2027-11-07T02:30"); // three hours
        var moments = Split.moments(autumn);
        assertEquals(7, moments.size());
        var first = Split.of(autumn, moments.get(1), moments.get(3), HOUR.dividedBy(2)); // 1:00 to 1:00 again
        assertEquals(first.part().startLocal(), first.part().endLocal());
        assertEquals(HOUR, first.part().duration());
    }

    @Test
    void moments_end_with_the_end_even_between_half_hours() {
        assertEquals(
                List.of(at("2027-05-08T09:15"), at("2027-05-08T09:45"), at("2027-05-08T10:00")),
                Split.moments(slot("2027-05-08T09:15", "2027-05-08T10:00")));
    }

    /** Whatever is chosen, nothing is lost or doubled, and nothing is shorter than it may be. */
    @Test
    void pieces_lie_end_to_end_and_are_the_whole() {
        var random = new Random(7);
        int split = 0;
        for (int n = 0; n < 5_000; n++) {
            var start = LocalDateTime.parse("2027-03-13T00:00").plusMinutes(15L * random.nextInt(200));
            TimeSlot whole;
            try {
                whole = TimeSlot.of(start, start.plusMinutes(30L + 30L * random.nextInt(40)), NEW_YORK);
            } catch (nyc.icefree.time.TimeRefused skipped) {
                continue;
            }
            var moments = Split.moments(whole);
            var from = moments.get(random.nextInt(moments.size()));
            var until = moments.get(random.nextInt(moments.size()));
            var least = Duration.ofMinutes(30L * (1 + random.nextInt(4)));
            try {
                var found = Split.of(whole, from, until, least);
                var pieces = Stream.concat(Stream.of(found.part()), found.rests().stream())
                        .sorted(java.util.Comparator.comparing(TimeSlot::startsAt))
                        .toList();
                var at = whole.startsAt();
                for (var piece : pieces) {
                    assertEquals(at, piece.startsAt());
                    assertTrue(found.isWhole() || piece.duration().compareTo(least) >= 0);
                    at = piece.endsAt();
                }
                assertEquals(whole.endsAt(), at);
                split += found.isWhole() ? 0 : 1;
            } catch (PartRefused refused) {
                var reason = refused.reasons().getFirst().name();
                assertEquals(reason.equals("OUTSIDE"), !from.isBefore(until));
            }
        }
        assertTrue(split > 300, "split: " + split);
    }
}
