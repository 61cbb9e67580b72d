package nyc.icefree.interpreting;

import java.util.Map;
import java.util.Set;
import nyc.icefree.shifts.ShiftId;
import nyc.icefree.text.Language;
import nyc.icefree.time.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody interprets into a language at an event; numbers alone, of nobody by name.
 *
 * @param asking people who come and asked for it
 * @param covered fewest interpreters at any moment of the event; each counts for one language at a time
 * @param atOnce how many of those who are counted at some moment interpret while the other goes on
 * @param oneAfterOther how many do only after the other has ended a sentence
 * @param thin the first time when fewer are there than needed; null where there is none
 * @param notCounted how many in shifts for interpreters know the language and do not count, and why
 * @param open a shift with an empty seat for it; null for none
 * @param instead what is done where nobody matches; null for nothing
 */
public record LanguageCoverage(
        Language language,
        Set<WhyNeeded> why,
        int asking,
        TeamRule rule,
        int covered,
        int atOnce,
        int oneAfterOther,
        @Nullable TimeSlot thin,
        Map<NotCounted, Integer> notCounted,
        @Nullable ShiftId open,
        @Nullable Instead instead) {

    /** How it stands, the most urgent first. */
    public enum Standing {
        NOBODY,
        TOO_FEW,
        SETTLED,
        COVERED
    }

    /** What was settled in another way is said as long as nobody is found after all. */
    public Standing standing() {
        if (missing() == 0) {
            return Standing.COVERED;
        }
        if (instead != null) {
            return Standing.SETTLED;
        }
        return covered == 0 ? Standing.NOBODY : Standing.TOO_FEW;
    }

    public boolean isGap() {
        return standing().compareTo(Standing.SETTLED) < 0;
    }

    public int missing() {
        return Math.max(0, rule.interpreters() - covered);
    }
}
