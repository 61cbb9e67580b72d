package nyc.icefree.workspace.events;

import nyc.icefree.rsvp.counts.RsvpCounts;
import nyc.icefree.shifts.staffing.Staffing;
import org.jspecify.annotations.Nullable;

/** Numbers for header and tabs; null where the reader may not know them. */
record EventCounts(@Nullable RsvpCounts coming, @Nullable Staffing staffing, int tasks) {}
