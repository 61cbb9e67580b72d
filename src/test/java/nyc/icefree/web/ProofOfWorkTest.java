package nyc.icefree.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import nyc.icefree.AppTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class ProofOfWorkTest {
    @Autowired
    ProofOfWork work;

    @Autowired
    FormKeys keys;

    @Test
    void the_number_that_the_page_asks_for_is_found_by_trying_and_is_the_only_one() {
        String key = keys.issue("reserve:a");
        var task = work.task(key);
        assertEquals(task, work.task(key), "nothing is kept, and each node says the same");
        String number = DoneWork.of(task);
        assertTrue(work.isDone(key, number));
        for (String other : new String[] {null, "", "-1", number + " ", "0" + number, "16", "1e1", "١"}) {
            assertFalse(work.isDone(key, other), String.valueOf(other));
        }
        assertEquals(
                1,
                IntStream.range(0, 16)
                        .filter(one -> work.isDone(key, String.valueOf(one)))
                        .count());
    }

    @Test
    void each_form_has_its_own() {
        var one = work.task(keys.issue("reserve:a"));
        var other = work.task(keys.issue("reserve:a"));
        assertNotEquals(one.seed(), other.seed());
        assertNotEquals(one.goal(), other.goal());
    }
}
