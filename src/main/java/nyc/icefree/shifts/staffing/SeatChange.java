package nyc.icefree.shifts.staffing;

import java.time.Instant;
import nyc.icefree.shifts.AssignmentId;
import nyc.icefree.shifts.seats.AssignmentSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * What an organizer did when they put somebody into a shift or took them out, so that it can be taken back.
 *
 * @param before how they stood to it; null for who never had to do with it
 * @param at since when they stand as they do
 * @param isNew false where nothing was done, as they stood so already
 */
public record SeatChange(AssignmentId id, @Nullable AssignmentSnapshot before, Instant at, boolean isNew) {}
