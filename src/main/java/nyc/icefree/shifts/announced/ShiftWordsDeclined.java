package nyc.icefree.shifts.announced;

import nyc.icefree.disclosure.EventId;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.ShiftId;
import org.jspecify.annotations.Nullable;

/**
 * Announced when an administrator took out what a shift said to those in it.
 *
 * @param edition of the shift, so that it is told once
 * @param writer null where nobody knows
 */
public record ShiftWordsDeclined(
        ShiftId shift, EventId event, int edition, @Nullable PersonId writer) {}
