package nyc.icefree.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import nyc.icefree.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the digest of a week is made, by the clock of the campaign. */
class DigestIssueTest {
    /** A Thursday. */
    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

    @Test
    void it_is_made_from_thursday_at_eleven_on() {
        assertEquals(Optional.empty(), due(DAY.atTime(10, 59)));
        var issue = due(DAY.atTime(11, 0)).orElseThrow();
        assertEquals(at(DAY.atTime(11, 0)), issue.upTo());
        assertEquals(at(DAY.minusDays(7).atTime(11, 0)), issue.after());
        assertEquals(DAY.toEpochDay(), issue.number());
        assertEquals(issue, due(DAY.atTime(20, 59)).orElseThrow(), "later the same one");
        assertEquals(issue, due(DAY.plusDays(1).atTime(8, 0)).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"2026-12-03T21:00", "2026-12-03T23:59", "2026-12-04T00:00", "2026-12-04T07:59"})
    void what_is_late_wakes_nobody(LocalDateTime night) {
        assertEquals(Optional.empty(), due(night));
    }

    @Test
    void what_is_too_late_is_left_to_the_next() {
        assertTrue(due(DAY.plusDays(3).atTime(11, 0)).isPresent());
        assertEquals(Optional.empty(), due(DAY.plusDays(3).atTime(11, 1)));
        assertEquals(Optional.empty(), due(DAY.plusDays(6).atTime(12, 0)));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-05, PT169H", "2027-03-18, PT167H", "2026-12-03, PT168H"})
    void a_week_in_which_the_clocks_change_has_another_length(LocalDate thursday, Duration week) {
        var issue = due(thursday.atTime(11, 0)).orElseThrow();
        assertEquals(week, Duration.between(issue.after(), issue.upTo()));
        assertEquals(Optional.empty(), due(thursday.atTime(10, 59)));
    }

    @Test
    void each_moment_belongs_to_one_issue() {
        var first = due(DAY.atTime(11, 0)).orElseThrow();
        var second = due(DAY.plusDays(7).atTime(11, 0)).orElseThrow();
        var edge = first.upTo();
        assertTrue(first.brings(edge));
        assertFalse(second.brings(edge));
        assertTrue(second.brings(edge.plusNanos(1)));
        assertFalse(first.brings(edge.plusNanos(1)));
    }

    private static Optional<DigestIssue> due(LocalDateTime local) {
        return DigestIssue.due(at(local), Given.NEW_YORK);
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(Given.NEW_YORK).toInstant();
    }
}
