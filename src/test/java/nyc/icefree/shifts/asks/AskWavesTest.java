package nyc.icefree.shifts.asks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nyc.icefree.partners.OrganizationId;
import org.junit.jupiter.api.Test;

class AskRoundsTest {
    private static Duration left(Duration left) {
        return AskWaves.waitBefore(Instant.EPOCH.plus(left), Instant.EPOCH);
    }

    @Test
    void one_organization_has_a_share_of_what_all_may_ask() {
        var budget = new AskSettings(3, 1);
        var one = OrganizationId.random();
        var other = OrganizationId.random();
        assertTrue(budget.allow(List.of(other), one));
        assertFalse(budget.allow(List.of(one), one));
        assertFalse(budget.allow(List.of(other, other, other), one));
    }

    @Test
    void the_next_are_asked_sooner_the_less_time_is_left() {
        assertEquals(Duration.ofHours(12), left(Duration.ofDays(30)));
        assertEquals(Duration.ofHours(4), left(Duration.ofDays(1)));
        assertEquals(Duration.ofHours(1), left(Duration.ofHours(6)));
        assertEquals(Duration.ofMinutes(20), left(Duration.ofMinutes(30)));
    }
}
