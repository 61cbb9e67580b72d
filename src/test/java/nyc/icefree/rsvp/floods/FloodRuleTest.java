package nyc.icefree.rsvp.floods;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FloodRuleTest {

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
    void the_last_party_within_a_share_is_taken_and_the_next_is_held() {
        var rule = new FloodRule(500);
        assertNull(rule.holds(10, false, new Unproven(90, 0, 0), 40));
        assertEquals(HeldBecause.NETWORK_SHARE, rule.holds(10, false, new Unproven(90, 0, 0), 41));
        assertEquals(HeldBecause.COMMON_SHARE, rule.holds(10, false, new Unproven(91, 0, 0), 0));
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
    void an_event_without_a_limit_has_the_bound_of_time_alone() {
        var rule = new FloodRule(null);
        assertNull(rule.holds(10, false, new Unproven(9_000, 0, 19), 9_000));
        assertEquals(HeldBecause.TOO_FAST, rule.holds(1, false, new Unproven(0, 0, 20), 0));
        assertTrue(rule.mayGrow(9, new Unproven(9_000, 0, 0)));
    }

    @Test
    void who_grows_stays_within_the_share_of_one_network() {
        var rule = new FloodRule(500);
        assertTrue(rule.mayGrow(9, new Unproven(30, 11, 0)));
        assertFalse(rule.mayGrow(10, new Unproven(30, 11, 0)));
    }
}
