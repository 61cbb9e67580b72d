package nyc.icefree.rsvp.floods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nyc.icefree.rsvp.floods.Burst.Arrived;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FloodRuleTest {
    private static final Instant T0 = Instant.parse("2026-12-01T18:00:00Z");

    private final List<Arrived> all = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1",
        "2, 1, 1",
        "7, 4, 4",
        "12, 6, 6",
        "20, 10, 10",
        "50, 10, 10",
        "100, 10, 20",
        "300, 30, 60",
        "500, 50, 100"
    })
    void an_event_gives_a_part_of_its_places(int capacity, int network, int common) {
        assertEquals(network, new FloodRule(capacity).networkShare());
        assertEquals(common, new FloodRule(capacity).commonShare());
    }

    @Test
    void an_event_without_a_limit_has_the_bound_of_time_alone() {
        var rule = new FloodRule(null);
        assertNull(rule.holds(10, false, new Unproven(9_000, 0, 19), 9_000));
        assertEquals(HeldBecause.TOO_FAST, rule.holds(1, false, new Unproven(0, 0, 20), 0));
        assertTrue(rule.mayGrow(9, new Unproven(9_000, 0, 0)));
    }

    @Test
    void who_left_an_address_has_a_common_share_apart_and_none_for_its_network() {
        var rule = new FloodRule(500);
        assertNull(rule.holds(2, true, new Unproven(100, 98, 0), 0));
        assertEquals(HeldBecause.COMMON_SHARE, rule.holds(3, true, new Unproven(0, 98, 0), 0));
        assertEquals(HeldBecause.NETWORK_SHARE, rule.holds(3, true, new Unproven(0, 0, 0), 48));
    }

    @Test
    void where_nobody_knows_the_network_all_are_as_of_one() {
        var rule = new FloodRule(500);
        assertNull(rule.holds(9, false, new Unproven(30, 11, 0), null));
        assertEquals(HeldBecause.NETWORK_SHARE, rule.holds(10, false, new Unproven(30, 11, 0), null));
    }

    @Test
    void forty_in_a_minute_are_a_burst_and_thirty_nine_are_none() {
        come(39, T0, Duration.ofSeconds(1), true);
        assertEquals(Optional.empty(), Burst.of(all, T0));
        come(1, T0.plusSeconds(60), Duration.ZERO, true);
        assertEquals(new Burst(T0, T0.plusSeconds(60), 40, 40, 40, 0), burst());
    }

    @Test
    void it_lasts_as_long_as_they_come_so_fast_and_leaves_out_who_came_before_and_after() {
        come(3, T0.minusSeconds(300), Duration.ofSeconds(70), true);
        come(200, T0, Duration.ofSeconds(1), true);
        come(3, T0.plusSeconds(400), Duration.ofSeconds(70), true);
        assertEquals(T0, burst().from());
        assertEquals(200, burst().answers());
    }

    @Test
    void one_in_which_there_is_something_to_do_is_told_before_a_later_one_without() {
        come(50, T0, Duration.ofSeconds(1), true);
        come(50, T0.plusSeconds(1_000), Duration.ofSeconds(1), false);
        assertEquals(50, burst().unproven());
    }

    @Test
    void one_that_brought_proof_is_news_for_an_hour() {
        come(50, T0, Duration.ofMillis(1), false);
        assertEquals(0, Burst.of(all, T0.plusSeconds(3_599)).orElseThrow().unproven());
        assertEquals(Optional.empty(), Burst.of(all, T0.plusSeconds(3_601)));
    }

    private Burst burst() {
        return Burst.of(all, T0.plusSeconds(2_000)).orElseThrow();
    }

    private void come(int many, Instant from, Duration apart, boolean open) {
        for (int i = 0; i < many; i++) {
            all.add(new Arrived(from.plus(apart.multipliedBy(i)), open, false, 1));
        }
    }
}
