package nyc.icefree.database;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A file that was full is given its time from when there is room. */
class LostFileTest {
    private final LostFile file = new LostFile();

    @Test
    void an_hour_without_room_is_no_reason_to_end_and_room_begins_the_count() {
        for (int second = 0; second < 3600; second++) {
            assertFalse(file.isLost(false, false, second, at(second)));
        }
        for (int second = 3600; second <= 3620; second++) {
            assertFalse(file.isLost(false, true, second, at(second)), "second " + second);
        }
        assertTrue(file.isLost(false, true, 3621, at(3621)));
    }

    @Test
    void one_look_that_took_long_is_not_enough() {
        assertFalse(file.isLost(false, true, 7, at(0)));
        assertFalse(file.isLost(false, true, 8, at(40)));
        assertTrue(file.isLost(false, true, 9, at(41)));
    }

    @Test
    void an_answer_or_a_full_disk_begins_anew() {
        file.isLost(false, true, 1, at(0));
        assertFalse(file.isLost(true, true, 9, at(19)));
        assertFalse(file.isLost(false, true, 20, at(21)));
        assertFalse(file.isLost(false, false, 40, at(40)));
        assertFalse(file.isLost(false, true, 50, at(45)));
        assertFalse(file.isLost(false, true, 60, at(60)));
    }

    private static long at(int second) {
        return Duration.ofSeconds(second).toNanos();
    }
}
