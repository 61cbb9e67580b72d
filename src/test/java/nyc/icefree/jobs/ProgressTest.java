package nyc.icefree.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import nyc.icefree.jobs.Progress.Seen;
import nyc.icefree.jobs.Progress.Step;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final Progress progress = new Progress();

    @Test
    void what_is_done_to_each_is_counted_and_then_what_is_done_next() {
        assertNull(progress.seen());
        int given = progress.watch(() -> {
            Progress.begin(Step.SAVED, 2);
            Progress.one();
            assertEquals(new Seen(Step.SAVED, 1, 2), progress.seen());
            Progress.one();
            Progress.begin(Step.PUBLISHED, 3);
            return 7;
        });
        assertEquals(7, given);
        assertEquals(new Seen(Step.PUBLISHED, 0, 3), progress.seen());
    }

    @Test
    void where_nobody_watches_nothing_is_counted() {
        Progress.begin(Step.DELETED, 5);
        Progress.one();
        assertNull(progress.seen());
    }
}
