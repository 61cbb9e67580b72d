package nyc.icefree.shifts.staffing;

import java.time.Instant;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.seats.AssignmentSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * An assigning or taking out by an organizer, needed to undo it.
 *
 * @param before their earlier state; null for none
 * @param at time of their present state
 * @param isNew false when nothing changed
 */
public record SeatChange(AssignmentId id, @Nullable AssignmentSnapshot before, Instant at, boolean isNew) {}
