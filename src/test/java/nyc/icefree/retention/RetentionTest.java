package nyc.icefree.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.BindException;

class RetentionTest {
    @Test
    void a_period_is_counted_in_days_months_or_years() {
        var now = Instant.parse("2026-11-27T12:00:00Z");
        assertEquals(
                Instant.parse("2026-11-20T12:00:00Z"),
                RetentionPeriod.valueOf("7d").before(now));
        assertEquals(
                Instant.parse("2026-05-27T12:00:00Z"),
                RetentionPeriod.valueOf("6m").before(now));
        assertEquals(
                Instant.parse("2027-11-27T12:00:00Z"),
                RetentionPeriod.valueOf("1y").after(now));
    }

    /** So that nothing lives longer than the day that a page says, and no link ends before what it keeps. */
    @ParameterizedTest
    @ValueSource(strings = {"1d", "7d", "1m", "6m", "11m", "1y", "2y"})
    void what_is_due_by_one_count_is_due_by_the_other(String written) {
        var kept = RetentionPeriod.valueOf(written);
        var begun = Instant.parse("2023-12-25T18:00:00Z");
        for (int hours = 0; hours < 3 * 366 * 24; hours += 6) {
            var at = begun.plus(Duration.ofHours(hours));
            var due = kept.after(at);
            assertFalse(kept.before(due).isBefore(at), written + " from " + at);
            assertTrue(kept.before(due.minusMillis(1)).isBefore(at), written + " too early from " + at);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "9999y", "0d", "-1d", "7 days", "1w", "P7D", "forever"})
    void what_is_no_period_keeps_the_app_from_starting(String written) {
        assertThrows(IllegalArgumentException.class, () -> RetentionPeriod.valueOf(written));
        assertThrows(BindException.class, () -> Periods.with("kept.audit", written));
    }

    @Test
    void each_period_can_be_set_alone() {
        var set = Periods.with("kept.silent-staff", "2y");
        assertEquals(RetentionPeriod.valueOf("2y"), set.silentStaff());
        assertEquals(Retention.USUAL.audit(), set.audit());
        assertTrue(set.named().containsKey("keptSilentStaff"));
        assertEquals(Retention.class.getRecordComponents().length, set.named().size());
    }
}
