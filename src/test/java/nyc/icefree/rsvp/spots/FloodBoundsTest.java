package nyc.icefree.rsvp.spots;

import static java.util.Collections.nCopies;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nyc.icefree.disclosure.EventId;
import nyc.icefree.rsvp.RsvpId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FloodBoundsTest {
    private static final Instant T0 = Instant.parse("2026-12-01T23:30:00Z");

    private final EventId event = EventId.random();
    private final NetworkNotes notes = new NetworkNotes();

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1",
        "7, 3, 3",
        "12, 6, 6",
        "16, 8, 8",
        "20, 10, 10",
        "24, 10, 12",
        "40, 10, 20",
        "80, 20, 40",
        "500, 125, 250"
    })
    void an_event_gives_a_part_of_its_spots(int capacity, int network, int bare) {
        assertEquals(network, new FloodBounds(capacity).networkShare());
        assertEquals(bare, new FloodBounds(capacity).bareShare());
    }

    @Test
    void what_a_device_worked_for_counts_for_its_network_alone() {
        var rule = new FloodBounds(80);
        assertTrue(rule.admits(10, 10, false, 40));
        assertFalse(rule.admits(10, 11, false, 0));
        assertTrue(rule.admits(5, 0, true, 35));
        assertFalse(rule.admits(5, 0, true, 36));
        assertTrue(new FloodBounds(null).admits(10, 9_000, true, 9_000));
    }

    @ParameterizedTest
    @CsvSource({
        "80, 8, 2, 0, true", // two parties of eight from each of two networks would be more than a fifth
        "80, 15, 1, 0, false",
        "80, 4, 5, 0, true",
        "80, 3, 6, 0, false",
        "80, 1, 40, 0, true", // half of it, from however many
        "80, 1, 39, 0, false",
        "80, 0, 1, 20, true",
        "80, 0, 1, 19, false",
        "12, 3, 2, 0, true",
        "12, 2, 2, 0, false", // two families
        "24, 1, 3, 6, true",
        "500, 20, 5, 0, true",
        "500, 10, 20, 0, false"
    })
    void organizers_are_told_by_people_and_share_of_spots(
            int capacity, int each, int networks, int held, boolean told) {
        assertEquals(told, new FloodBounds(capacity).alarms(nCopies(networks, each), Math.max(2, networks), held));
    }

    @Test
    void one_party_is_no_rush_and_no_limit_counts_as_two_hundred() {
        assertFalse(new FloodBounds(16).alarms(List.of(8), 1, 0));
        assertFalse(new FloodBounds(null).alarms(List.of(39), 9, 0));
        assertTrue(new FloodBounds(null).alarms(List.of(40), 9, 0));
    }

    @Test
    void the_work_doubles_with_each_party_to_eight_times() {
        assertEquals(
                List.of(1, 2, 4, 8, 8, 8),
                IntStream.of(0, 1, 2, 3, 4, 900).mapToObj(FloodBounds::work).toList());
    }

    @Test
    void a_network_is_known_for_a_day_also_over_midnight_and_then_forgotten() {
        var first = note("a", T0, false);
        var held = note("a", T0.plusSeconds(5), true);
        note("b", T0, false);
        var later = T0.plus(Duration.ofHours(23));
        assertEquals(Set.of(first), notes.let(event, "a", later));
        assertEquals(2, notes.parties(event, "a", later));
        assertEquals("a", notes.networks(event, later).get(held));
        assertEquals(0, notes.parties(event, "a", later.plus(Duration.ofHours(2))));
        assertNull(notes.networks(event, later.plus(Duration.ofHours(2))).get(held));
        assertEquals(0, notes.parties(EventId.random(), "a", later));
    }

    @Test
    void what_an_organizer_answered_makes_no_other_alarm_and_keeps_what_was_held_then() {
        var answered = new Alarm(null, T0);
        assertEquals(T0, answered.from(T0.minusSeconds(60)));
        assertFalse(answered.isOver(T0.minusSeconds(1), T0.plus(Duration.ofDays(3))));
        assertTrue(answered.isOver(T0, T0.plus(FloodBounds.HELD)));
        assertFalse(Alarm.NONE.isOver(T0, T0.plus(FloodBounds.HELD).minusSeconds(1)));
        assertFalse(new Alarm(T0, null).isOver(T0.minus(Duration.ofDays(2)), T0));
    }

    @Test
    void what_takes_long_to_count_is_counted_again_after_ten_seconds_and_grows_meanwhile() {
        var counts = new SlowCounts<String>();
        assertEquals(1_000, counts.get("few", T0, () -> 1_000));
        assertEquals(999, counts.get("few", T0, () -> 999), "one was cancelled");
        assertEquals(2_000, counts.get("many", T0, () -> 2_000));
        counts.add("many", 4);
        assertEquals(2_004, counts.get("many", T0.plusSeconds(9), () -> 1));
        assertEquals(1_999, counts.get("many", T0.plusSeconds(10), () -> 1_999));
    }

    private RsvpId note(String network, Instant at, boolean held) {
        var rsvp = RsvpId.random();
        notes.note(event, network, rsvp, at, 3, held);
        return rsvp;
    }
}
