package nyc.icefree.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import nyc.icefree.MovableClock;
import nyc.icefree.web.FormKey.Verdict;
import org.junit.jupiter.api.Test;

class FormKeysTest {
    final MovableClock clock = WebFixtures.clock();
    final FormKeys keys = new FormKeys(WebFixtures.vault(), clock);

    @Test
    void a_form_filled_in_by_a_person_is_taken_and_twice_the_same_is_one() {
        String key = keys.issue("reserve:1");
        clock.forward(Duration.ofSeconds(3));
        FormKey first = keys.check("reserve:1", key);
        clock.forward(Duration.ofMinutes(119));
        FormKey again = keys.check("reserve:1", key);
        assertTrue(first.valid() && again.valid());
        assertEquals(first.idempotency(), again.idempotency());
        assertNotEquals(keys.issue("reserve:1"), key);
    }

    @Test
    void too_fast_and_too_late_are_told_apart_and_still_name_the_submission() {
        String key = keys.issue("reserve:1");
        assertEquals(Verdict.TOO_FAST, keys.check("reserve:1", key).verdict());
        clock.forward(Duration.ofHours(2).plusSeconds(1));
        FormKey late = keys.check("reserve:1", key);
        assertEquals(Verdict.EXPIRED, late.verdict());
        assertTrue(late.submission() != null);
    }

    @Test
    void forged_missing_and_borrowed_keys_are_wrong() {
        String key = keys.issue("reserve:1");
        clock.forward(Duration.ofSeconds(10));
        char other = key.charAt(0) == 'A' ? 'B' : 'A';
        assertEquals(Verdict.WRONG, keys.check("reserve:2", key).verdict());
        assertEquals(
                Verdict.WRONG, keys.check("reserve:1", other + key.substring(1)).verdict());
        assertEquals(Verdict.WRONG, keys.check("reserve:1", null).verdict());
        assertEquals(Verdict.WRONG, keys.check("reserve:1", "").verdict());
        assertEquals(Verdict.WRONG, keys.check("reserve:1", key + "0").verdict());
        assertThrows(
                IllegalStateException.class, () -> keys.check("reserve:1", "x").idempotency());
    }
}
