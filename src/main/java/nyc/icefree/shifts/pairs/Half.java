package nyc.icefree.shifts.pairs;

import java.time.Instant;
import nyc.icefree.eventviews.EventId;
import nyc.icefree.people.PersonId;
import nyc.icefree.shifts.AssignmentId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who waits for a second, in a shift so near that it is to be told.
 *
 * @param starts when the shift does
 * @param since when they came to hold it
 * @param toldAt as {@link nyc.icefree.shifts.terms.ShiftTerms#pairsToldAt}
 */
public record Half(
        AssignmentId assignment,
        PersonId person,
        @Nullable EventId event,
        Instant starts,
        Instant since,
        Instant toldAt) {}
